using System.Text.Json;

namespace Hotline.Core;

/// <summary>Opens JSON in which no object gives a property twice; what is wrong with it is a fault that says where.</summary>
internal static class JsonFile
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <summary>One of the two is null.</summary>
    public static (JsonDocument? Document, Fault? Fault) Open(ReadOnlyMemory<byte> content)
    {
        try
        {
            return (JsonDocument.Parse(content, Strict), null);
        }
        catch (JsonException e) when (e.LineNumber is { } line)
        {
            return (null, ReadingFaults.NotJson(line + 1));
        }
        catch (JsonException)
        {
            // Only a property given twice stands on no line of its own.
            using var document = JsonDocument.Parse(content);
            return (null, ReadingFaults.PropertyTwice(Twice(document.RootElement, "")!));
        }
    }

    private static string? Twice(JsonElement element, string path) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().Select((item, index) => Twice(item, $"{path}[{index}]")).FirstOrDefault(found => found is not null),
        JsonValueKind.Object => element.EnumerateObject().CountBy(property => property.Name).FirstOrDefault(name => name.Value > 1).Key is { } twice
            ? Below(path, twice)
            : element.EnumerateObject().Select(property => Twice(property.Value, Below(path, property.Name))).FirstOrDefault(found => found is not null),
        _ => null,
    };

    private static string Below(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";
}
