using System.Globalization;
using System.Text.Json.Nodes;

namespace Hotline.Core.Policy.Versions;

/// <summary>What differs between two readings of one file. Entries of lists are matched by id, else by name, else by place.</summary>
internal static class EntryDifferences
{
    private static readonly IReadOnlyDictionary<string, string> NoNames = new Dictionary<string, string>();

    public static List<EntryDifference> Between(JsonObject before, JsonObject after)
    {
        var differences = new List<EntryDifference>();
        foreach (var property in Names(before, after))
        {
            var (was, becomes) = (before[property], after[property]);
            if (IsListOfEntries(was) || IsListOfEntries(becomes))
            {
                differences.AddRange(OfList(property, was as JsonArray ?? [], becomes as JsonArray ?? []));
            }
            else if (was is JsonObject || becomes is JsonObject)
            {
                Add(differences, property, null, was, becomes);
            }
            else
            {
                Add(differences, "", null, new JsonObject { [property] = was?.DeepClone() }, new JsonObject { [property] = becomes?.DeepClone() });
            }
        }

        return differences;
    }

    private static List<EntryDifference> OfList(string part, JsonArray before, JsonArray after)
    {
        var (was, becomes) = (Keyed(before), Keyed(after));
        var differences = new List<EntryDifference>();
        foreach (var (key, entry) in becomes)
        {
            Add(differences, part, key, was.Find(each => each.Key == key).Entry, entry);
        }

        foreach (var (key, entry) in was.Where(each => becomes.TrueForAll(other => other.Key != each.Key)))
        {
            Add(differences, part, key, entry, null);
        }

        var common = was.Select(each => each.Key).Intersect(becomes.Select(each => each.Key)).ToList();
        var now = becomes.Select(each => each.Key).Intersect(common).ToList();
        if (!common.SequenceEqual(now))
        {
            differences.Add(new(part, null, DifferenceKind.Changed, NoNames, [new("order", string.Join(", ", common), string.Join(", ", now))]));
        }

        return differences;
    }

    private static void Add(List<EntryDifference> differences, string part, string? key, JsonNode? before, JsonNode? after)
    {
        var fields = FieldDifferences.Between(before, after);
        if (fields.Count > 0)
        {
            var kind = before is null ? DifferenceKind.Added : after is null ? DifferenceKind.Removed : DifferenceKind.Changed;
            differences.Add(new(part, key, kind, NamesOf(after ?? before), kind == DifferenceKind.Removed ? [] : fields));
        }
    }

    private static IEnumerable<string> Names(JsonObject one, JsonObject other) =>
        one.Select(property => property.Key).Union(other.Select(property => property.Key));

    private static bool IsListOfEntries(JsonNode? node) => node is JsonArray { Count: > 0 } list && list.All(item => item is JsonObject);

    private static List<(string Key, JsonNode? Entry)> Keyed(JsonArray list) =>
        [.. list.Select((entry, index) => (Key: KeyOf(entry) ?? (index + 1).ToString(CultureInfo.InvariantCulture), Entry: entry)).DistinctBy(each => each.Key)];

    private static string? KeyOf(JsonNode? entry) =>
        entry is not JsonObject known ? null
        : (known["id"] ?? (known["name"] as JsonObject)?["zh-Hans"] ?? known["kind"]) is JsonValue key ? key.ToString()
        : null;

    private static IReadOnlyDictionary<string, string> NamesOf(JsonNode? entry) => (entry as JsonObject)?["name"] is JsonObject names
        ? names.Where(name => name.Value is JsonValue).ToDictionary(name => name.Key, name => name.Value!.ToString())
        : NoNames;
}
