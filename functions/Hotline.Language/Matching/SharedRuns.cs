using Hotline.Language.Search;

namespace Hotline.Language.Matching;

/// <summary>A run of units that stand in both texts.</summary>
/// <param name="Start">First unit in the other text.</param>
/// <param name="OwnStart">First unit in one's own.</param>
internal sealed record SharedRun(int Start, int OwnStart, int Length);

/// <summary>Finds the longest runs that two texts share, none within another.</summary>
internal static class SharedRuns
{
    private const int Shortest = 3;

    public static IReadOnlyList<SharedRun> Of(IReadOnlyList<TextUnit> own, IReadOnlyList<TextUnit> other)
    {
        var places = new Dictionary<string, List<int>>();
        for (var at = 0; at < own.Count; at++)
        {
            (places.TryGetValue(own[at].Term, out var known) ? known : places[own[at].Term] = []).Add(at);
        }

        var runs = new List<SharedRun>();
        for (var at = 0; at < other.Count;)
        {
            var longest = new SharedRun(at, 0, 0);
            foreach (var place in places.GetValueOrDefault(other[at].Term) ?? [])
            {
                var length = LengthOf(own, place, other, at);
                longest = length > longest.Length ? new(at, place, length) : longest;
            }

            if (longest.Length >= Shortest)
            {
                runs.Add(longest);
            }

            at += Math.Max(1, longest.Length);
        }

        return runs;
    }

    private static int LengthOf(IReadOnlyList<TextUnit> own, int place, IReadOnlyList<TextUnit> other, int at)
    {
        var length = 1;
        while (place + length < own.Count && at + length < other.Count
            && own[place + length].Term == other[at + length].Term
            && own[place + length].Position == own[place].Position + length
            && other[at + length].Position == other[at].Position + length)
        {
            length++;
        }

        return length;
    }
}
