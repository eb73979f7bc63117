using Hotline.Core.Search;

namespace Hotline.Language.Search;

/// <summary>The part of a text that holds the most of what was looked for, with each find marked.</summary>
internal static class Snippets
{
    private const int Length = 90;
    private const int Before = 15;

    /// <summary>A single common character may stand thousands of times in a transcript.</summary>
    private const int MostFinds = 100;

    public static IReadOnlyList<SnippetPart> Of(string text, IReadOnlyList<IReadOnlyList<TextUnit>> words)
    {
        var finds = FindsIn(UnitReader.Read(text), words);
        var start = Math.Max(0, BestStart(finds) - Before);
        if (start > 0 && char.IsLowSurrogate(text[start]))
        {
            start--;
        }

        var end = Math.Min(text.Length, start + Length);
        if (end < text.Length && char.IsLowSurrogate(text[end]))
        {
            end++;
        }

        return Parts(text, start, end, finds);
    }

    private static List<Find> FindsIn(IReadOnlyList<TextUnit> units, IReadOnlyList<IReadOnlyList<TextUnit>> words)
    {
        var finds = new List<Find>();
        for (var word = 0; word < words.Count; word++)
        {
            for (var at = 0; at + words[word].Count <= units.Count && finds.Count < MostFinds * (word + 1); at++)
            {
                if (StandsAt(units, at, words[word]))
                {
                    finds.Add(new(word, units[at].Start, units[at + words[word].Count - 1].End));
                }
            }
        }

        finds.Sort((one, other) => one.Start.CompareTo(other.Start));
        return finds;
    }

    private static bool StandsAt(IReadOnlyList<TextUnit> units, int at, IReadOnlyList<TextUnit> word)
    {
        for (var i = 0; i < word.Count; i++)
        {
            if (units[at + i].Term != word[i].Term || units[at + i].Position != units[at].Position + i)
            {
                return false;
            }
        }

        return true;
    }

    private static int BestStart(List<Find> finds)
    {
        var (best, most) = (0, 0);
        foreach (var find in finds)
        {
            var within = finds.Where(other => other.Start >= find.Start && other.End <= find.Start + Length - Before).DistinctBy(other => other.Word).Count();
            if (within > most)
            {
                (best, most) = (find.Start, within);
            }
        }

        return best;
    }

    private static List<SnippetPart> Parts(string text, int start, int end, List<Find> finds)
    {
        var parts = new List<SnippetPart>();
        var at = start;
        foreach (var find in finds.Where(find => find.Start >= start && find.End <= end))
        {
            // Finds of different words may overlap.
            var from = Math.Max(find.Start, at);
            if (from >= find.End)
            {
                continue;
            }

            Add(at, from, hit: false);
            Add(from, find.End, hit: true);
            at = find.End;
        }

        Add(at, end, hit: false);
        return parts;

        void Add(int from, int to, bool hit)
        {
            if (from < to)
            {
                parts.Add(new(text[from..to], hit));
            }
        }
    }

    private sealed record Find(int Word, int Start, int End);
}
