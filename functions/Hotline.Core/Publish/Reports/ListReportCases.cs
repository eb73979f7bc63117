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

        var (report, found) = (query.Report, new List<CountedCase>());
        var (from, to) = (report.From!.Value, report.To!.Value);
        foreach (var month in await months.BetweenAsync(from, to, cancellation))
        {
            var question = MonthQuestion.Of(month.Month, report.By!.Value, report.Filter, from, to, policy);
            found.AddRange(month.Cases(question, query.Key, Most - found.Count));
        }

        return found;
    }
}
