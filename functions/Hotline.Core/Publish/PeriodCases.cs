using System.Runtime.CompilerServices;
using Hotline.Core.Calendar;
using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Publish;

/// <summary>
/// The cases of a period, from the departments' lists: bounded queries of each department and none over all cases. A case belongs to
/// the period in which it was answered, for the department that answered it; one that fell due in the period and is still open
/// belongs there. A case that was withdrawn, refused or closed for lack of a reply belongs nowhere: nobody was to answer it any more.
/// A case that was merged into another belongs there once its own citizen has rated that one's answer, as an answered and rated case
/// of the department that gave it, in the period of the answer; until then only the main case does.
/// </summary>
public sealed class PeriodCases(IListings listings, CityPolicy policy, WorkingCalendar calendar, TimeProvider time)
{
    /// <summary>Both days included, in the city's time zone; department by department in the policy's order.</summary>
    public async IAsyncEnumerable<Listing> BetweenAsync(DateOnly from, DateOnly to, [EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var department in policy.Departments.All)
        {
            await foreach (var listing in OfAsync(department.Id, from, to, cancellation))
            {
                yield return listing;
            }
        }
    }

    /// <summary>Those of one department.</summary>
    public async IAsyncEnumerable<Listing> OfAsync(
        string department, DateOnly from, DateOnly to, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var start = calendar.At(from, TimeOnly.MinValue);
        var end = calendar.At(to.AddDays(1), TimeOnly.MinValue);
        await foreach (var listing in listings.AnsweredAsync(department, start, end, cancellation))
        {
            yield return listing;
        }

        var now = time.GetUtcNow();
        await foreach (var listing in listings.DueBeforeAsync(department, end < now ? end : now, cancellation))
        {
            if (listing.Due >= start && listing is { For: ListedFor.Handling, Status: not CaseStatus.AwaitingCitizen })
            {
                yield return listing;
            }
        }
    }
}
