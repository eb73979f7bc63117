using Hotline.Core.Calendar;
using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Rate.CallBacks;

/// <summary>
/// Puts the cases on the call-back list that were answered long enough ago and not rated since. Goes from where the last round ended,
/// so that a round missed is made up for and one repeated adds nothing; reads one span of each department's answered cases.
/// </summary>
public sealed class CollectCallBacksHandler(
    ICallBacks callBacks, IListings listings, CityPolicy policy, WorkingCalendar calendar, TimeProvider time)
{
    public async Task<int> HandleAsync(CancellationToken cancellation)
    {
        var rules = policy.Deadlines.CallBacks;
        if (rules.Attempts == 0)
        {
            return 0;
        }

        var now = time.GetUtcNow();
        var earliest = now.AddDays(-policy.Deadlines.Rating.DaysToRate);
        var from = await callBacks.LookedThroughAsync(cancellation) is { } last && last > earliest ? last : earliest;
        var collected = 0;
        var until = from;
        foreach (var department in policy.Departments.All)
        {
            await foreach (var row in listings.AnsweredAsync(department.Id, from, now, cancellation))
            {
                var due = calendar.AddWorkingDays(row.AnsweredAt!.Value, rules.AfterDays);
                if (due > now)
                {
                    break;
                }

                // Behind the last one seen, for that one may be over by the next round.
                until = row.AnsweredAt.Value >= until ? row.AnsweredAt.Value.AddTicks(1) : until;
                if (IsToBeAsked(row))
                {
                    await callBacks.AddAsync(new(row.Reference, department.Id, row.AnsweredAt.Value, due, Attempts: 0), cancellation);
                    collected++;
                }
            }
        }

        await callBacks.LookThroughAsync(until, cancellation);
        return collected;
    }

    /// <summary>The citizen of a case that came from above is the business of the instance above.</summary>
    private static bool IsToBeAsked(Listing row) =>
        row is { Satisfaction: null, Excluded: null, For: ListedFor.Handling, Status: CaseStatus.Answered, Channel: not Channel.Exchange };
}
