using System.Text.Json;
using System.Text.Json.Nodes;
using Hotline.Core.Policy.Checking;
using Hotline.Core.Policy.Reading;

namespace Hotline.Core.Policy.Versions;

/// <summary>
/// Entries that cases, accounts and published figures name by id: once in force they stay. They may be renamed in words, and
/// everything else about them may change.
/// </summary>
internal static class UsedEntries
{
    private static readonly (string File, string List)[] Lists =
    [
        (PolicyFiles.City, "districts"),
        (PolicyFiles.Departments, "departments"),
        (PolicyFiles.Categories, "categories"),
        (PolicyFiles.Deadlines, "clocks"),
        (PolicyFiles.Refusals, "grounds"),
        (PolicyFiles.Supervision, "shifts"),
        (PolicyFiles.Supervision, "exclusionGrounds"),
        (PolicyFiles.Supervision, "leaders"),
    ];

    public static IEnumerable<PolicyFault> RemovedFrom(PolicyFileSet files, PolicyFileSet inForce)
    {
        foreach (var (file, list) in Lists)
        {
            // A file that cannot be read was complained of already, and says nothing about what it holds.
            if (IdsOf(files.Find(file), list) is { } now && IdsOf(inForce.Find(file), list) is { } before)
            {
                foreach (var id in before.Except(now))
                {
                    yield return new(file, id, Faults.InUse());
                }
            }
        }

        foreach (var year in inForce.Paths.Where(PolicyFileSet.IsYear).Where(year => files.Find(year) is null))
        {
            yield return new(year, Path.GetFileNameWithoutExtension(year), Faults.YearInUse());
        }
    }

    /// <summary>An earlier set of files with what has come into use since.</summary>
    public static PolicyFileSet KeptIn(PolicyFileSet earlier, PolicyFileSet inForce)
    {
        var kept = inForce.Paths.Where(PolicyFileSet.IsYear).Where(year => earlier.Find(year) is null).ToDictionary(year => year, inForce.Find);
        foreach (var lists in Lists.GroupBy(list => list.File, list => list.List))
        {
            if (earlier.Find(lists.Key) is not { } text || inForce.Find(lists.Key) is not { } now)
            {
                continue;
            }

            var (root, current) = (JsonNode.Parse(text)!, JsonNode.Parse(now)!);
            var added = 0;
            foreach (var list in lists)
            {
                var missing = (IdsOf(now, list) ?? []).Except(IdsOf(text, list) ?? []).ToList();
                foreach (var entry in current[list]!.AsArray().Where(entry => missing.Contains((string)entry!["id"]!)))
                {
                    root[list]!.AsArray().Add(entry!.DeepClone());
                    added++;
                }
            }

            if (added > 0)
            {
                kept[lists.Key] = PolicyJson.Write(root);
            }
        }

        return earlier.With(kept);
    }

    private static List<string>? IdsOf(string? file, string list)
    {
        try
        {
            using var document = JsonDocument.Parse(file ?? "");
            return document.RootElement.ValueKind == JsonValueKind.Object
                && document.RootElement.TryGetProperty(list, out var entries) && entries.ValueKind == JsonValueKind.Array
                ? [.. entries.EnumerateArray().Select(IdOf).OfType<string>()]
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? IdOf(JsonElement entry) =>
        entry.ValueKind == JsonValueKind.Object && entry.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String ? id.GetString() : null;
}
