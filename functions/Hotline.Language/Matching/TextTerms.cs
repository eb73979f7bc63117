using Hotline.Language.Search;

namespace Hotline.Language.Matching;

/// <summary>What two texts are compared by: their pairs of neighbouring ideographs, and their words and numbers.</summary>
internal static class TextTerms
{
    /// <summary>Beyond this a transcript repeats itself, and comparing would take longer than typing on.</summary>
    private const int MostUnits = 3_000;

    public static IReadOnlyList<TextUnit> UnitsOf(string text, int most = MostUnits)
    {
        var units = UnitReader.Read(text);
        return units.Count <= most ? units : [.. units.Take(most)];
    }

    public static HashSet<string> Of(IReadOnlyList<TextUnit> units) => [.. AllOf(units)];

    /// <summary>As often as they occur.</summary>
    public static IEnumerable<string> AllOf(IReadOnlyList<TextUnit> units)
    {
        for (var at = 0; at < units.Count; at++)
        {
            if (!units[at].IsIdeograph)
            {
                yield return units[at].Term;
            }
            else if (at + 1 < units.Count && IndexTerms.ArePair(units[at], units[at + 1]))
            {
                yield return units[at].Term + units[at + 1].Term;
            }
        }
    }
}
