namespace Hotline.Core.Publish.Figures;

/// <summary>
/// Tiers instead of ranks. From the best score down, a line stays in the tier of its leader while their intervals overlap; the first
/// that is clear of it leads the next tier.
/// </summary>
internal static class Tiers
{
    /// <summary>In the order in which the lines came.</summary>
    public static IReadOnlyList<RatingLine> Given(IReadOnlyList<RatingLine> lines)
    {
        var tiers = new Dictionary<string, int>();
        RatingLine? leader = null;
        var tier = 0;
        foreach (var line in lines.Where(line => line.Score is not null).OrderByDescending(line => line.Score).ThenBy(line => line.Key, StringComparer.Ordinal))
        {
            if (leader is null || line.ScoreHigh < leader.ScoreLow)
            {
                (leader, tier) = (line, tier + 1);
            }

            tiers[line.Key] = tier;
        }

        return [.. lines.Select(line => tiers.TryGetValue(line.Key, out var given) ? line with { Tier = given } : line)];
    }
}
