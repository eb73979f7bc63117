using System.Text;
using System.Text.Json;

namespace Hotline.Core.Publish.Ledger;

/// <summary>Reads what is published as canonical JSON, and nothing that is written otherwise: one content has one file.</summary>
public static class StrictJson
{
    /// <summary>Null where it is not such a file.</summary>
    public static T? Read<T>(ReadOnlySpan<byte> content)
        where T : class
    {
        try
        {
            var read = JsonSerializer.Deserialize<T>(content, CoreJson.Options);
            return read is not null && CanonicalJson.Bytes(read).AsSpan().SequenceEqual(content) ? read : null;
        }
        catch (Exception unreadable) when (unreadable is JsonException or FormatException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>A file of one line for each; null where any of them is not such a line.</summary>
    public static IReadOnlyList<T>? ReadLines<T>(ReadOnlySpan<byte> content)
        where T : class
    {
        var text = Encoding.UTF8.GetString(content);
        if (text.Length > 0 && text[^1] != '\n')
        {
            return null;
        }

        List<T?> lines = [.. text.Split('\n')[..^1].Select(line => Read<T>(Encoding.UTF8.GetBytes(line)))];
        return lines.Contains(null) ? null : [.. lines.OfType<T>()];
    }

    public static byte[] Lines<T>(IEnumerable<T> items) => Encoding.UTF8.GetBytes(string.Concat(items.Select(item => CanonicalJson.Of(item) + "\n")));
}
