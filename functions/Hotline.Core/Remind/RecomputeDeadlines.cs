using Hotline.Core.Calendar;
using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Remind;

/// <summary>
/// Carries a new or corrected year of the calendar into the open cases. A due time depends only on the days before it, so of every list
/// only what is due on or after the first changed day is read; of that only what moves, or is no longer provisional, is written.
/// Safe to repeat; after an outage or a crash the next round does what is left.
/// </summary>
public sealed class RecomputeDeadlinesHandler(
    ICalendarMarks marks,
    IListings listings,
    ICases cases,
    CaseChanges changes,
    IOutbox outbox,
    WorkingCalendar calendar,
    CityPolicy policy,
    TimeProvider time)
{
    /// <summary>An instance that still ran on the old calendar may have written after the first round, so there is a second one.</summary>
    private const int RoundsForAChange = 2;

    private const int PageSize = 100;

    /// <summary>The cases that this round changed; none when the calendar is the one that was last carried into the cases.</summary>
    public async Task<IReadOnlyList<TendedCase>> HandleAsync(CancellationToken cancellation)
    {
        if (NextMark(await marks.FindAsync(cancellation)) is not { } mark)
        {
            return [];
        }

        var changed = new List<TendedCase>();
        var from = mark.From == DateOnly.MinValue ? DateTimeOffset.MinValue : calendar.At(mark.From, TimeOnly.MinValue);
        foreach (var list in policy.Departments.All.Select(department => department.Id).Append(CityPolicy.Desk))
        {
            await RecomputeAsync(list, from, changed, cancellation);
        }

        // These stand under the time of their next reminder, which may be before the day and the end of the wait behind it.
        await RecomputeAsync(RequestLists.Waiting, DateTimeOffset.MinValue, changed, cancellation);
        await marks.PutAsync(mark, cancellation);
        return changed;
    }

    /// <summary>What to note after this round; null when there is nothing to do.</summary>
    private CalendarMark? NextMark(CalendarMark? last)
    {
        if (last is null)
        {
            return new(calendar.Version, calendar.Years, DateOnly.MinValue, 1);
        }

        if (last.Version == calendar.Version)
        {
            return last.Rounds < RoundsForAChange ? last with { Rounds = last.Rounds + 1 } : null;
        }

        // An instance that was started before a year's file came must not take back what others have done with it.
        if (last.Years.Keys.Except(calendar.Years.Keys).Any())
        {
            return null;
        }

        var years = calendar.Years.Where(year => last.Years.GetValueOrDefault(year.Key) != year.Value).Select(year => year.Key).ToList();
        // A year's file may speak of the December before.
        var first = years.Count == 0 ? DateOnly.MinValue : new DateOnly(years.Min() - 1, 12, 1);
        return new(calendar.Version, calendar.Years, first, 1);
    }

    private async Task RecomputeAsync(string list, DateTimeOffset from, List<TendedCase> changed, CancellationToken cancellation)
    {
        ListingMark? after = null;
        IReadOnlyList<Listing> page;
        do
        {
            page = await listings.PageAsync(new(list, Answered: false, from, DateTimeOffset.MaxValue), after, PageSize, cancellation);
            var moving = new List<(Case Found, ReminderLine Line)>();
            foreach (var row in page)
            {
                after = ListingMark.Of(row);
                if (await cases.FindAsync(row.Reference, cancellation) is { } found && LineOf(found) is { } line)
                {
                    moving.Add((found, line));
                }
            }

            // Told before it is done: a death in between may tell of a case again, but leaves none untold.
            await TellAsync(list, [.. moving.Select(each => each.Line)], cancellation);
            foreach (var (found, _) in moving)
            {
                if ((await changes.ByServiceAsync(found, Recompute, ownRow: null, cancellation)).Succeeded)
                {
                    changed.Add(new(found.State.Reference, found.Events[^1].Fact));
                }
            }
        }
        while (page.Count == PageSize);
    }

    /// <summary>What is told of a case whose due times will move; null where none does. The case itself stays as it is.</summary>
    private ReminderLine? LineOf(Case found)
    {
        var moved = Case.Restore(found.State, found.Events, found.StoreTag!);
        return Recompute(moved).Succeeded
            ? new(found.State.Reference, ReminderStage.None, Listing.Of(moved)[0].Due, found.State.Urgency)
            : null;
    }

    /// <summary>One notice for a page of cases; the citizens read it on their cases.</summary>
    private async Task TellAsync(string list, IReadOnlyList<ReminderLine> lines, CancellationToken cancellation)
    {
        if (lines.Count > 0)
        {
            var name = $"{calendar.Version}-{lines[0].Reference.Digits}";
            await outbox.PutAsync(Mailbox.OfList(list), new(name, NoticeKind.Recomputed, time.GetUtcNow(), list, lines), cancellation);
        }
    }

    private Result<CaseEvent> Recompute(Case found) => found.Recompute(calendar, time.GetUtcNow()) ?? Errors.NothingThere();
}
