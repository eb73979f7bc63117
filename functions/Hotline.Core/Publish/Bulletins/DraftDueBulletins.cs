using Hotline.Core.Access;
using Hotline.Core.Calendar;
using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Publish.Bulletins;

/// <summary>
/// Drafts the bulletins that are due: on each of the latest months and quarters, on each meeting for them (rule 3.2), and on each
/// leader's instruction that was answered since (rule 3.3). Safe to repeat and to run late: what is drafted already is left as it is.
/// </summary>
public sealed class DraftDueBulletinsHandler(
    IBulletins bulletins, IMeetings meetings, IListings listings, ICases cases, BulletinDrafts drafts, CityClocks clocks, TimeProvider time)
{
    /// <summary>How far a round looks back, so that an outage leaves no gap.</summary>
    private const int Months = 3;
    private const int Quarters = 2;

    /// <summary>The bulletins that this round drafted.</summary>
    public async Task<IReadOnlyList<Bulletin>> HandleAsync(CancellationToken cancellation)
    {
        var today = clocks.DayOf(time.GetUtcNow());
        var periods = PeriodsBefore(today).ToList();
        return
        [
            .. await OfPeriodsAsync(periods, cancellation),
            .. await OfMeetingsAsync(today, periods, cancellation),
            .. await OfInstructionsAsync(periods[0].From, cancellation),
        ];
    }

    private async Task<IReadOnlyList<Bulletin>> OfPeriodsAsync(IReadOnlyList<Period> periods, CancellationToken cancellation)
    {
        var drafted = new List<Bulletin?>();
        foreach (var period in periods)
        {
            drafted.Add(await DraftAsync(
                BulletinDrafts.IdOf(period), () => drafts.OfPeriodAsync(period, Actor.System, cancellation), cancellation));
        }

        return [.. drafted.OfType<Bulletin>()];
    }

    /// <summary>A meeting is reported on at most until the end of the year after it.</summary>
    private async Task<IReadOnlyList<Bulletin>> OfMeetingsAsync(DateOnly today, IReadOnlyList<Period> periods, CancellationToken cancellation)
    {
        var drafted = new List<Bulletin?>();
        Meeting[] held = [.. await meetings.OfYearAsync(today.Year - 1, cancellation), .. await meetings.OfYearAsync(today.Year, cancellation)];
        foreach (var meeting in held)
        {
            foreach (var period in periods)
            {
                drafted.Add(await DraftAsync(
                    BulletinDrafts.IdOf(meeting, period), () => drafts.OfMeetingAsync(meeting, period, Actor.System, cancellation), cancellation));
            }
        }

        return [.. drafted.OfType<Bulletin>()];
    }

    private async Task<IReadOnlyList<Bulletin>> OfInstructionsAsync(DateOnly since, CancellationToken cancellation)
    {
        var drafted = new List<Bulletin?>();
        var from = clocks.Calendar.At(since, TimeOnly.MinValue);
        await foreach (var listing in listings.AnsweredAsync(SupervisionLists.Instructions, from, time.GetUtcNow(), cancellation))
        {
            drafted.Add(await DraftAsync(
                BulletinDrafts.IdOf(listing.Reference),
                async () => await cases.FindAsync(listing.Reference, cancellation) is { State.AnsweredAt: not null } found
                    ? drafts.OfCase(found, Actor.System)
                    : null,
                cancellation));
        }

        return [.. drafted.OfType<Bulletin>()];
    }

    private async Task<Bulletin?> DraftAsync(string id, Func<Task<Bulletin?>> draft, CancellationToken cancellation) =>
        await bulletins.FindAsync(id, cancellation) is null && await draft() is { } drafted && await bulletins.AddAsync(drafted, cancellation)
            ? drafted
            : null;

    /// <summary>Oldest first.</summary>
    private static IEnumerable<Period> PeriodsBefore(DateOnly today)
    {
        for (var back = Months; back > 0; back--)
        {
            yield return Period.Of(Month.Of(new DateOnly(today.Year, today.Month, 1).AddMonths(-back)));
        }

        for (var back = Quarters; back > 0; back--)
        {
            yield return Period.Of(Quarter.Of(today.AddMonths(-3 * back)));
        }
    }
}
