using Hotline.Core.Calendar;
using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Remind;

/// <summary>
/// One round over the citizens who are waited for: reminds those whose time has come, and ends the waits that are over. Reads only what
/// is due. Safe to repeat and to run late: what was done stands in the case and moves its row, and after an outage one reminder stands
/// for those that were missed.
/// </summary>
public sealed class TendWaitingHandler(
    IListings listings,
    ICases cases,
    CaseChanges changes,
    NoticeAnnouncement announcement,
    WaitingSteps steps,
    CityPolicy policy,
    WorkingCalendar calendar,
    TimeProvider time)
{
    /// <summary>What this round did.</summary>
    public async Task<IReadOnlyList<TendedCase>> HandleAsync(CancellationToken cancellation)
    {
        var tended = new List<TendedCase>();
        await foreach (var row in listings.DueBeforeAsync(RequestLists.Waiting, time.GetUtcNow(), cancellation))
        {
            // A case that somebody changed at this moment is left to the next round.
            if (await cases.FindAsync(row.Reference, cancellation) is { } found
                && (await changes.ByServiceAsync(found, Step, ownRow: null, cancellation, AnnounceAsync)).Succeeded)
            {
                tended.Add(new(row.Reference, found.Events[^1].Fact));
            }
        }

        return tended;
    }

    /// <summary>A reminder is sent to the citizen too, and not only shown on the case.</summary>
    private Task AnnounceAsync(Case changed, CancellationToken cancellation) =>
        changed.UnsavedEvents.Last().Fact is CitizenReminded ? announcement.SendAsync(changed, cancellation) : Task.CompletedTask;

    private Result<CaseEvent> Step(Case found)
    {
        var state = found.State;
        var now = time.GetUtcNow();
        if (state.Asking is not { ReplyClock: { } replyClock, NextStep: { } step } || step >= now)
        {
            return Errors.NothingThere();
        }

        if (!replyClock.IsOverdue(now))
        {
            return found.RemindCitizen(steps.Reached(replyClock, now), steps.Next(replyClock, now), now);
        }

        // Other citizens, whose cases are handled with this one, still want an answer.
        var goesOn = policy.Deadlines.Waiting.GoesOn(state.Kind, state.Urgency) || state.MergedCases.Count > 0;
        return found.EndWaiting(goesOn, calendar, now);
    }
}

/// <summary>A case that a round changed, and what it did to it.</summary>
public sealed record TendedCase(Reference Reference, CaseFact Fact);
