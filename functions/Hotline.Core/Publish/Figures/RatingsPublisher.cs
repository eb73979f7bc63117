using Hotline.Core.Calendar;
using Hotline.Core.Policy;

namespace Hotline.Core.Publish.Figures;

/// <summary>Puts one period's ratings into the public place, with the cases they were computed from kept beside them.</summary>
public sealed class RatingsPublisher(
    ICountedMonths months, PublishedRatings published, RatingsText text, CityPolicy policy, WorkingCalendar calendar, TimeProvider time)
{
    /// <summary>Final once the policy's days after the month's end have passed, else provisional.</summary>
    public async Task<PeriodRatings> PublishMonthAsync(CountedMonth month, CancellationToken cancellation)
    {
        var finalFrom = month.Month.Last.AddDays(policy.Supervision.Ratings.FinalAfterDays);
        return await PublishAsync(month, calendar.LocalDate(time.GetUtcNow()) > finalFrom ? 1 : 0, reason: null, cancellation);
    }

    /// <summary>A correction of a final month: the next revision; the earlier ones stay where they are.</summary>
    public async Task<PeriodRatings> CorrectMonthAsync(CountedMonth month, int revision, string reason, CancellationToken cancellation)
    {
        var corrected = await PublishAsync(month, revision, reason, cancellation);
        foreach (var length in new[] { 3, 12 })
        {
            await PublishLongerAsync(RatedPeriod.Containing(month.Month.First, length), reason, cancellation);
        }

        return corrected;
    }

    /// <summary>
    /// A quarter or a year, of the cases of its months as they were last published; provisional while one of them is. Once final it is
    /// published again only to be corrected.
    /// </summary>
    public async Task<PeriodRatings> PublishLongerAsync(RatedPeriod period, string? reason, CancellationToken cancellation)
    {
        var (cases, final) = (new List<CountedCase>(), true);
        foreach (var month in period.Months)
        {
            var ratings = await published.FindAsync(month.ToString(), cancellation);
            final &= ratings is { Provisional: false };
            if (ratings is not null && await months.FindPublishedAsync(month, ratings.Revision, cancellation) is { } counted)
            {
                cases.AddRange(counted.Cases);
            }
        }

        var before = await published.FindAsync(period.Name, cancellation);
        var revision = !final ? 0 : (before?.Revision ?? 0) + 1;
        return await PutAsync(period, revision, revision > 1 ? reason : null, cases, cancellation);
    }

    private async Task<PeriodRatings> PublishAsync(CountedMonth month, int revision, string? reason, CancellationToken cancellation)
    {
        await months.PutPublishedAsync(month, revision, cancellation);
        return await PutAsync(RatedPeriod.Of(month.Month), revision, reason, month.Cases, cancellation);
    }

    private async Task<PeriodRatings> PutAsync(
        RatedPeriod period, int revision, string? reason, IEnumerable<CountedCase> cases, CancellationToken cancellation)
    {
        var head = new RatingsHead(
            period.Name,
            period.From,
            period.To,
            Provisional: revision == 0,
            revision,
            reason,
            time.GetUtcNow(),
            RatingFigures.Formula,
            policy.Version,
            policy.Supervision.Ratings.Rules);
        var ratings = RatingFigures.Of(head, cases);
        await published.PutAsync(ratings, [.. RatingsFiles.Render(ratings), .. text.Render(ratings)], cancellation);
        return ratings;
    }
}
