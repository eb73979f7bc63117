namespace Hotline.Core.Classify;

/// <summary>Two models judged on the same held-out cases: only those that one gets right and the other wrong tell them apart.</summary>
/// <param name="Cases">Held-out cases.</param>
/// <param name="Better">Right by the challenger alone.</param>
/// <param name="Worse">Right by the model in use alone.</param>
public sealed record PairedComparison(int Cases, int Better, int Worse)
{
    /// <summary>Right by the challenger, whatever the other said; null in comparisons kept before it was counted.</summary>
    public int? Right { get; init; }

    /// <summary>How likely two models of equal worth differ in this direction at least so much (one-sided sign test), 0 to 1.</summary>
    public double Chance
    {
        get
        {
            var differing = Better + Worse;
            var (ways, sum) = (1.0, 0.0);
            for (var wins = differing; wins >= Better; wins--)
            {
                sum += ways;
                ways = ways * wins / (differing - wins + 1);
            }

            return sum / Math.Pow(2, differing);
        }
    }

    public static PairedComparison Of(IClassifier challenger, IClassifier inUse, IReadOnlyList<CaseExample> heldOut)
    {
        var (better, worse, right) = (0, 0, 0);
        foreach (var example in heldOut)
        {
            var (byChallenger, byInUse) = (challenger.BestOf(example.Text) == example.Category, inUse.BestOf(example.Text) == example.Category);
            right += byChallenger ? 1 : 0;
            better += byChallenger && !byInUse ? 1 : 0;
            worse += byInUse && !byChallenger ? 1 : 0;
        }

        return new(heldOut.Count, better, worse) { Right = right };
    }
}
