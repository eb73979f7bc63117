namespace Hotline.Core.Policy.Versions;

public enum DifferenceKind
{
    Added,
    Removed,
    Changed,
}

/// <summary>What differs in one file; no entries where a text is no JSON object.</summary>
public sealed record FileDifference(string File, DifferenceKind Kind, IReadOnlyList<EntryDifference> Entries);

/// <param name="Part">The list or group of the file; empty for the file's own properties.</param>
/// <param name="Entry">The key of an entry of a list; null for a group.</param>
/// <param name="Names">What it is called, by language tag.</param>
public sealed record EntryDifference(
    string Part, string? Entry, DifferenceKind Kind, IReadOnlyDictionary<string, string> Names, IReadOnlyList<FieldDifference> Fields);

/// <param name="Path">Within the entry.</param>
/// <param name="Before">What it was, null where it was not there; of a list, only what was taken out.</param>
/// <param name="After">What it becomes; of a list, only what is put in.</param>
public sealed record FieldDifference(string Path, string? Before, string? After);

/// <summary>Tells two sets of policy files apart, entry by entry and field by field, whatever their layout.</summary>
public static class PolicyDifferences
{
    public static IReadOnlyList<FileDifference> Between(PolicyFileSet before, PolicyFileSet after) =>
        [.. before.ChangesTo(after).Keys.Order(StringComparer.Ordinal).Select(file => OfFile(file, before.Find(file), after.Find(file))).OfType<FileDifference>()];

    private static FileDifference? OfFile(string file, string? before, string? after)
    {
        var kind = before is null ? DifferenceKind.Added : after is null ? DifferenceKind.Removed : DifferenceKind.Changed;
        if ((before is not null && PolicyJson.Parse(before) is null) || (after is not null && PolicyJson.Parse(after) is null))
        {
            return new(file, kind, []);
        }

        var entries = EntryDifferences.Between(PolicyJson.Parse(before) ?? [], PolicyJson.Parse(after) ?? []);
        // The same content in another layout is no difference.
        return kind == DifferenceKind.Changed && entries.Count == 0 ? null : new(file, kind, entries);
    }
}
