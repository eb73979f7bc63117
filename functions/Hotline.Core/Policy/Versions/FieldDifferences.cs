using System.Globalization;
using System.Text.Json.Nodes;

namespace Hotline.Core.Policy.Versions;

/// <summary>What differs between two readings of one entry, property by property.</summary>
internal static class FieldDifferences
{
    public static List<FieldDifference> Between(JsonNode? before, JsonNode? after)
    {
        var (was, becomes) = (Flat(before), Flat(after));
        return
        [
            .. was.Keys.Union(becomes.Keys)
                .Select(path => Of(path, was.GetValueOrDefault(path), becomes.GetValueOrDefault(path)))
                .OfType<FieldDifference>(),
        ];
    }

    private static FieldDifference? Of(string path, IReadOnlyList<string>? before, IReadOnlyList<string>? after)
    {
        if ((before ?? []).SequenceEqual(after ?? []) && before is null == after is null)
        {
            return null;
        }

        var (gone, come) = ((before ?? []).Except(after ?? []).ToList(), (after ?? []).Except(before ?? []).ToList());
        // Only the order of a list changed.
        return gone.Count + come.Count == 0 ? new(path, Joined(before), Joined(after)) : new(path, Joined(gone), Joined(come));
    }

    private static string? Joined(IReadOnlyList<string>? values) => values is { Count: > 0 } ? string.Join('\n', values) : null;

    /// <summary>Every plain value by its path; the plain values of a list together.</summary>
    private static Dictionary<string, IReadOnlyList<string>> Flat(JsonNode? node)
    {
        var flat = new Dictionary<string, IReadOnlyList<string>>();
        Add(flat, node, "");
        return flat;
    }

    private static void Add(Dictionary<string, IReadOnlyList<string>> flat, JsonNode? node, string path)
    {
        switch (node)
        {
            case JsonObject properties:
                foreach (var (name, value) in properties)
                {
                    Add(flat, value, path.Length == 0 ? name : $"{path}.{name}");
                }

                break;
            case JsonArray list when list.All(item => item is JsonValue):
                flat[path] = [.. list.Select(item => item!.ToString())];
                break;
            case JsonArray list:
                foreach (var (index, item) in list.Index())
                {
                    Add(flat, item, string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]"));
                }

                break;
            case JsonValue value:
                flat[path] = [value.ToString()];
                break;
        }
    }
}
