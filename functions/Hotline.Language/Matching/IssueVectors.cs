namespace Hotline.Language.Matching;

/// <summary>Reports as weighted terms of length one: a term weighs the more, the oftener a report uses it and the fewer others do.</summary>
internal sealed class IssueVectors
{
    /// <summary>The heaviest ones say what a report is about.</summary>
    private const int MostTerms = 60;

    /// <summary>What every fifth report says is no sign of any matter.</summary>
    private const double Commonest = 0.2;

    private readonly Dictionary<string, int> _holding = [];
    private readonly int _reports;

    public IssueVectors(IReadOnlyList<IssueReport> reports)
    {
        _reports = reports.Count;
        foreach (var term in reports.SelectMany(report => TextTerms.Of(TextTerms.UnitsOf(report.Text))))
        {
            _holding[term] = _holding.GetValueOrDefault(term) + 1;
        }
    }

    public double Rarity(string term) => Math.Log((double)(_reports + 1) / _holding.GetValueOrDefault(term, 1));

    public IReadOnlyList<(string Term, double Weight)> Of(IssueReport report)
    {
        var counts = new Dictionary<string, int>();
        foreach (var term in TextTerms.AllOf(TextTerms.UnitsOf(report.Text)).Where(IsTelling))
        {
            counts[term] = counts.GetValueOrDefault(term) + 1;
        }

        var weights = counts.Select(count => (Term: count.Key, Weight: (1 + Math.Log(count.Value)) * Rarity(count.Key)))
            .OrderByDescending(weight => weight.Weight).ThenBy(weight => weight.Term, StringComparer.Ordinal)
            .Take(MostTerms).ToList();
        var length = Math.Sqrt(weights.Sum(weight => weight.Weight * weight.Weight));
        return [.. weights.Select(weight => (weight.Term, weight.Weight / length))];
    }

    private bool IsTelling(string term) =>
        !term.All(char.IsDigit) && _holding[term] > 1 && _holding[term] <= Math.Max(2, Commonest * _reports);
}
