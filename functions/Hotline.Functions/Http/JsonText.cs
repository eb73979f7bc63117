using System.Text.Json;

namespace Hotline.Functions.Http;

/// <summary>
/// JSON's grammar lets through what is no text: an escape for half a character, bytes that are no UTF-8. The parser takes them and
/// fails only when they are read, which would then look like a failure of ours.
/// </summary>
internal static class JsonText
{
    /// <exception cref="JsonException">A name or a value in it cannot be read as text.</exception>
    public static void Require(JsonElement json)
    {
        try
        {
            ReadAll(json);
        }
        catch (InvalidOperationException unreadable)
        {
            throw new JsonException("Not readable as text.", unreadable);
        }
    }

    private static void ReadAll(JsonElement json)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var property in json.EnumerateObject())
                {
                    _ = property.Name;
                    ReadAll(property.Value);
                }

                break;
            case JsonValueKind.Array:
                foreach (var entry in json.EnumerateArray())
                {
                    ReadAll(entry);
                }

                break;
            case JsonValueKind.String:
                _ = json.GetString();
                break;
        }
    }
}
