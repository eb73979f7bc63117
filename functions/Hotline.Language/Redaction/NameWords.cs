using System.Collections.Frozen;
using System.Reflection;

namespace Hotline.Language.Redaction;

/// <summary>The family names, and the words that only look as if they began with one.</summary>
internal static class NameWords
{
    private static readonly string[] Surnames = ReadLines("surnames.txt");

    private static readonly FrozenSet<string> NotNames = ReadLines("not-names.txt").SelectMany(line => line.Split(' ')).ToFrozenSet();

    /// <summary>Family names that are not words of every day.</summary>
    public static string Plain { get; } = string.Concat(Surnames[0].Except(Surnames[2]));

    /// <summary>All family names of one character.</summary>
    public static string Single { get; } = string.Concat(Surnames[0].Union(Surnames[2]));

    /// <summary>Family names of two characters, as alternatives of a pattern.</summary>
    public static string Double { get; } = Surnames[1].Replace(' ', '|');

    /// <summary>Whether an everyday word begins here.</summary>
    public static bool IsWord(ReadOnlySpan<char> text) => text.Length >= 2 && NotNames.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text[..2]);

    private static string[] ReadLines(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"redaction/{file}")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#').Select(line => line.Trim())];
    }
}
