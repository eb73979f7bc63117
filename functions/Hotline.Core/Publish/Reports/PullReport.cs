using Hotline.Core.Policy;
using Hotline.Core.Publish.Figures;

namespace Hotline.Core.Publish.Reports;

/// <summary>
/// How cases were handled and judged from one day to another, both included, in the city's time zone; at most 366 days. A case counts
/// on the day and for the department that <see cref="PeriodCases"/> finds it at.
/// </summary>
public sealed record PullReport(DateOnly? From, DateOnly? To, ReportDimension? By, ReportFilter Filter)
{
    internal ErrorList Checked(IReadOnlyList<Error> faults, CityPolicy policy)
    {
        var errors = new ErrorList();
        ReportPeriod.Check(errors, From, To);
        if (By is null)
        {
            errors.Add(Errors.Required("by"));
        }

        Filter.Check(errors, policy);
        return errors.JoinedTo(faults);
    }
}

public sealed class PullReportHandler(CountedMonthsInUse months, CityPolicy policy)
{
    public async Task<Result<Report>> HandleAsync(PullReport query, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        if (query.Checked(faults, policy) is { Count: > 0 } all)
        {
            return all;
        }

        var (from, to, by) = (query.From!.Value, query.To!.Value, query.By!.Value);
        var (beforeFrom, beforeTo) = ReportPeriod.Before(from, to);
        var counted = await months.BetweenAsync(beforeFrom, to, cancellation);
        var keys = new ReportKeys(by, query.Filter, policy);
        var rules = policy.Supervision.Ratings.Rules;
        var (now, before) = (Fold(from, to), Fold(beforeFrom, beforeTo));
        var (lines, linesBefore) = (now.Lines(rules), before.Lines(rules));
        return new Report(
            from,
            to,
            beforeFrom,
            beforeTo,
            by,
            query.Filter,
            counted.Count == 0 ? null : counted.Min(month => month.CollectedAt),
            RatingFigures.Formula,
            rules,
            [.. keys.InOrder([.. lines.Keys]).Select(key => new ReportLine(key, lines[key], linesBefore.GetValueOrDefault(key)))],
            new(ReportKeys.None, now.Total(rules), before.Total(rules)));

        ReportFold Fold(DateOnly first, DateOnly last) =>
            ReportFold.Of(counted, first, last, by, query.Filter, policy);
    }
}
