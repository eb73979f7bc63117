using Hotline.Core.Policy;
using Hotline.Core.Publish.Figures;

namespace Hotline.Core.Publish.Reports;

/// <summary>Adds up the months of a period, line by line.</summary>
internal sealed class ReportFold
{
    private readonly Dictionary<string, LineSum> _lines = [];
    private readonly LineSum _total = new(excluded: false);

    public static ReportFold Of(
        IReadOnlyList<ReportMonth> months, DateOnly from, DateOnly to, ReportDimension by, ReportFilter filter, CityPolicy policy)
    {
        var fold = new ReportFold();
        foreach (var month in months.Where(month => month.Month.First <= to && month.Month.Last >= from))
        {
            foreach (var (key, sum) in month.Lines(MonthQuestion.Of(month.Month, by, filter, from, to, policy)))
            {
                fold.LineOf(key.Key).Add(sum);
                fold._total.Add(sum);
            }
        }

        return fold;
    }

    public ReportFigures Total(FigureRules rules) => _total.Figures(rules);

    /// <summary>The lines that have a case.</summary>
    public IReadOnlyDictionary<string, ReportFigures> Lines(FigureRules rules) => _lines
        .Select(line => (line.Key, Figures: line.Value.Figures(rules)))
        .Where(line => line.Figures.Tally != new Tally())
        .ToDictionary(line => line.Key, line => line.Figures);

    private LineSum LineOf(string key)
    {
        if (!_lines.TryGetValue(key, out var line))
        {
            line = new(excluded: false);
            _lines.Add(key, line);
        }

        return line;
    }
}
