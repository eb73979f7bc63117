namespace Hotline.Language.Matching;

/// <summary>Reports taken to be of one matter, and what they say together.</summary>
internal sealed class IssueCluster
{
    private readonly Dictionary<string, double> _sum = [];
    private double _squares;

    public List<IssueReport> Reports { get; } = [];

    public void Add(IssueReport report, IReadOnlyList<(string Term, double Weight)> vector)
    {
        Reports.Add(report);
        foreach (var (term, weight) in vector)
        {
            var before = _sum.GetValueOrDefault(term);
            _sum[term] = before + weight;
            _squares += (weight * weight) + (2 * before * weight);
        }
    }

    /// <summary>The cosine to what all of them say together.</summary>
    public double Likeness(IReadOnlyList<(string Term, double Weight)> vector)
    {
        var product = 0.0;
        foreach (var (term, weight) in vector)
        {
            product += weight * _sum.GetValueOrDefault(term);
        }

        return product / Math.Sqrt(_squares);
    }
}
