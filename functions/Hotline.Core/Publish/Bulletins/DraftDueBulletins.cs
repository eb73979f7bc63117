using Hotline.Core.Access;
using Hotline.Core.Calendar;
using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Publish.Bulletins;

/// <summary>
/// Drafts the bulletins that are due: on each of the latest months and quarters, and on each meeting for them (rule 3.2). Safe to
/// repeat and to run late: what is drafted already is left as it is.
/// </summary>
public sealed class DraftDueBulletinsHandler(
    IBulletins bulletins, IMeetings meetings, BulletinDrafts drafts, CityClocks clocks, TimeProvider time)
{
    /// <summary>How far a round looks back, so that an outage leaves no gap.</summary>
    private const int Months = 3;
    private const int Quarters = 2;

    /// <summary>The bulletins that this round drafted.</summary>
    public async Task<IReadOnlyList<Bulletin>> HandleAsync(CancellationToken cancellation)
    {
        var drafted = new List<Bulletin>();
        var today = clocks.DayOf(time.GetUtcNow());
        var entered = new List<Meeting>();
        foreach (var year in new[] { today.Year - 1, today.Year })
        {
            entered.AddRange(await meetings.OfYearAsync(year, cancellation));
        }

        foreach (var period in PeriodsBefore(today))
        {
            await DraftAsync(drafts.IdOf(period), () => drafts.OfPeriodAsync(period, Actor.System, cancellation));
            foreach (var meeting in entered)
            {
                await DraftAsync(drafts.IdOf(meeting, period), () => drafts.OfMeetingAsync(meeting, period, Actor.System, cancellation));
            }
        }

        return drafted;

        async Task DraftAsync(string id, Func<Task<Bulletin?>> draft)
        {
            if (await bulletins.FindAsync(id, cancellation) is null
                && await draft() is { } made
                && await bulletins.AddAsync(made, cancellation))
            {
                drafted.Add(made);
            }
        }
    }

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
