using Hotline.Core.Policy;

namespace Hotline.Core.Publish.Figures;

/// <summary>
/// Counts a final month again and publishes it as the next revision, with a reason for everyone to read. Refused while the month is
/// provisional: that is counted again every night.
/// </summary>
public sealed record CorrectRatings(Month? Month, string? Reason);

public sealed class CorrectRatingsHandler(
    CollectMonthsHandler collect, RatingsPublisher publisher, PublishedRatings published, CityPolicy policy)
{
    public async Task<Result<PeriodRatings>> HandleAsync(CorrectRatings command, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        var errors = new ErrorList();
        FieldChecks.Text(errors, "reason", command.Reason, policy.Deadlines.Limits.NoteCharacters);
        if (command.Month is null)
        {
            errors.Add(Errors.Malformed("month", "yyyy-MM"));
        }

        if (errors.JoinedTo(faults) is { Count: > 0 } all)
        {
            return all;
        }

        return await published.FindAsync(command.Month!.ToString(), cancellation) switch
        {
            null => Errors.NotPublished(command.Month.ToString()),
            { Provisional: true } => Errors.NotFinal(),
            var final => await publisher.CorrectMonthAsync(
                await collect.CollectAsync(command.Month, cancellation), final.Revision + 1, command.Reason!.Trim(), cancellation),
        };
    }
}
