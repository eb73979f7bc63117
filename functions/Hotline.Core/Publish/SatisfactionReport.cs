
namespace Hotline.Core.Publish;

/// <summary>What a report is broken down by.</summary>
public enum ReportDimension
{
    Department,
    Category,
    Channel,
}

/// <summary>
/// How satisfied citizens were with answers given from <paramref name="From"/> to <paramref name="To"/>, both days included, in the
/// city's time zone; at most 366 days.
/// </summary>
public sealed record PullSatisfactionReport(DateOnly? From, DateOnly? To, ReportDimension? By);

/// <summary>One line: <paramref name="Key"/> is a department's id, a first-level category's id or a channel.</summary>
public sealed record ReportLine(string Key, Tally Tally);

/// <summary>The lines in the policy's order and their sum.</summary>
public sealed record SatisfactionReport(DateOnly From, DateOnly To, ReportDimension By, IReadOnlyList<ReportLine> Lines, Tally Total);

public sealed class PullSatisfactionReportHandler(RatingCount count)
{
    public async Task<Result<SatisfactionReport>> HandleAsync(
        PullSatisfactionReport query, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        var errors = new ErrorList();
        ReportPeriod.Check(errors, query.From, query.To);
        if (query.By is null)
        {
            errors.Add(Errors.Required("by"));
        }

        if (errors.JoinedTo(faults) is { Count: > 0 } all)
        {
            return all;
        }

        var cells = await count.BetweenAsync(query.From!.Value, query.To!.Value, cancellation);
        var lines = cells.By(query.By!.Value);
        return new SatisfactionReport(query.From.Value, query.To.Value, query.By.Value, lines, cells.Total);
    }
}
