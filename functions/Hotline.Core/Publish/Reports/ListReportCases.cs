using Hotline.Core.Policy;
using Hotline.Core.Publish.Figures;

namespace Hotline.Core.Publish.Reports;

/// <summary>The cases that a report counts; with <paramref name="Key"/> only those of that line.</summary>
public sealed record ListReportCases(PullReport Report, string? Key);

public sealed class ListReportCasesHandler(CountedMonthsInUse months, CityPolicy policy)
{
    /// <summary>Who needs more asks for a shorter period.</summary>
    public const int Most = 500;

    public async Task<Result<IReadOnlyList<CountedCase>>> HandleAsync(
        ListReportCases query, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        if (query.Report.Checked(faults, policy) is { Count: > 0 } all)
        {
            return all;
        }

        var (report, filter) = (query.Report, query.Report.Filter);
        var keys = new ReportKeys(report.By!.Value, filter, policy);
        var found = new List<CountedCase>();
        foreach (var month in (await months.BetweenAsync(report.From!.Value, report.To!.Value, cancellation)).Select(month => month.Counted))
        {
            var asked = month.Groups
                .Select(group => filter.Holds(group, policy) && (query.Key is null || keys.Of(group, month.Month) == query.Key)).ToArray();
            found.AddRange(Enumerable.Range(0, month.Count)
                .Where(row => asked[month.Columns.Group[row]])
                .Select(month.CaseAt)
                .Where(counted => counted.Day >= report.From && counted.Day <= report.To)
                .Take(Most - found.Count));
        }

        return found;
    }
}
