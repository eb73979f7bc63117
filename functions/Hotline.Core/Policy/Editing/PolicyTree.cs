using System.Text.Json.Nodes;

namespace Hotline.Core.Policy.Editing;

/// <summary>Finds entries and properties in the tree of a policy file.</summary>
public static class PolicyTree
{
    /// <summary>Stands for the one group of properties where an entry of a list is expected.</summary>
    public const string Group = "-";

    /// <summary>Stands for an entry that is yet to be added; no id begins so.</summary>
    public const string New = "-new";

    /// <summary>The entries of a list, each with the name it is found by: its id, else its place from 1.</summary>
    public static IReadOnlyList<(string Key, JsonObject Entry)> Entries(JsonObject root, PolicyPart part) =>
        root[part.Property] is JsonArray list
            ? [.. list.OfType<JsonObject>().Select((entry, index) => (KeyOf(entry, part, index), entry))]
            : [];

    /// <summary>An entry of a list by its key, or the group itself; null where there is none.</summary>
    public static JsonObject? Find(JsonObject root, PolicyPart part, string key) =>
        part.IsList ? Entries(root, part).FirstOrDefault(entry => entry.Key == key).Entry
        : part.Property.Length == 0 ? root
        : root[part.Property] as JsonObject;

    public static JsonNode? Read(JsonObject? entry, string path)
    {
        JsonNode? found = entry;
        foreach (var name in path.Split('.'))
        {
            found = (found as JsonObject)?[name];
        }

        return found;
    }

    /// <summary>A plain value as it is written on a form; empty where there is none.</summary>
    public static string Text(JsonNode? value) => value is JsonValue plain ? plain.ToString() : "";

    /// <summary>Writes a property, or takes it out where <paramref name="value"/> is null; everything else stays where it is.</summary>
    internal static void Write(JsonObject entry, string path, JsonNode? value)
    {
        var names = path.Split('.');
        var holder = entry;
        foreach (var name in names[..^1])
        {
            if (holder[name] is not JsonObject inner)
            {
                if (value is null)
                {
                    return;
                }

                holder[name] = inner = [];
            }

            holder = inner;
        }

        if (value is null)
        {
            holder.Remove(names[^1]);
        }
        else
        {
            holder[names[^1]] = value;
        }
    }

    private static string KeyOf(JsonObject entry, PolicyPart part, int index) =>
        part.HasIds && Text(entry["id"]) is { Length: > 0 } id ? id : (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
