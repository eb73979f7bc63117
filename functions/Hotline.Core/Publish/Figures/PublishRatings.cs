using Hotline.Core.Calendar;

namespace Hotline.Core.Publish.Figures;

/// <summary>
/// Counts and publishes what is not final yet: every night provisionally, and once for all when the policy's days after the end have
/// passed. What was missed is caught up; safe to repeat.
/// </summary>
public sealed class PublishRatingsHandler(
    CollectMonthsHandler collect, RatingsPublisher publisher, PublishedRatings published, WorkingCalendar calendar, TimeProvider time)
{
    private static readonly int[] Longer = [3, 12];

    /// <summary>What was published, months first.</summary>
    public async Task<IReadOnlyList<PeriodRatings>> HandleAsync(CancellationToken cancellation)
    {
        var today = calendar.LocalDate(time.GetUtcNow());
        var collected = (await collect.HandleAsync(cancellation)).ToDictionary(month => month.Month);
        var done = new List<PeriodRatings>();
        foreach (var period in await NotFinalAsync(RatedPeriod.Containing(today, 1), cancellation))
        {
            var month = Month.Of(period.From);
            var cases = collected.GetValueOrDefault(month) ?? await collect.CollectAsync(month, cancellation);
            done.Add(await publisher.PublishMonthAsync(cases, cancellation));
        }

        foreach (var length in Longer)
        {
            foreach (var period in await NotFinalAsync(RatedPeriod.Containing(today, length), cancellation))
            {
                done.Add(await publisher.PublishLongerAsync(period, reason: null, cancellation));
            }
        }

        return done;
    }

    /// <summary>The current period and the one before unless it is final; before that, whatever was published and left provisional. Oldest first.</summary>
    private async Task<IReadOnlyList<RatedPeriod>> NotFinalAsync(RatedPeriod current, CancellationToken cancellation)
    {
        var periods = new List<RatedPeriod> { current };
        for (var earlier = current.Previous; ; earlier = earlier.Previous)
        {
            var ratings = await published.FindAsync(earlier.Name, cancellation);
            if (ratings is { Provisional: false } || (ratings is null && earlier != current.Previous))
            {
                break;
            }

            periods.Add(earlier);
        }

        periods.Reverse();
        return periods;
    }
}
