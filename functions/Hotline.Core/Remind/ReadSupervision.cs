using Hotline.Core.Calendar;
using Hotline.Core.Cases;
using Hotline.Core.Policy;
using Hotline.Core.Route;

namespace Hotline.Core.Remind;

/// <summary>What a supervisor looks at. Every choice is read from lists in due order, never by a search of the cases.</summary>
public enum SupervisionFilter
{
    Overdue,

    /// <summary>Due within the time of the first reminder.</summary>
    DueSoon,
    StuckAtDesk,
    Supervised,

    /// <summary>More than once by departments.</summary>
    Returned,
    Reopened,

    /// <summary>Answered within the time for rating and rated so.</summary>
    Dissatisfied,
    AwaitingDecision,

    /// <summary>Of several departments, and without a named leader yet (rule 4.3).</summary>
    Uncoordinated,

    /// <summary>Emergencies that nobody has acknowledged.</summary>
    Emergencies,

    /// <summary>Messages that failed on every try, instead of cases.</summary>
    Poison,
}

/// <summary>A page of one choice, soonest due first; size 1 to 100.</summary>
public sealed record ReadSupervision(SupervisionFilter Filter, int Size, ListingMark? After);

/// <summary><paramref name="Next"/> is null on the last page; <paramref name="Steps"/> are there for poison messages only.</summary>
public sealed record SupervisionPage(IReadOnlyList<Listing> Listings, ListingMark? Next, IReadOnlyList<StuckStep>? Steps = null);

/// <summary>
/// Cases of every department lie in one order of due times, so that a page of the whole city is merged from one short query for each
/// department; what few cases are in has a list of its own (<see cref="SupervisionLists"/>).
/// </summary>
public sealed class ReadSupervisionHandler(IListings listings, IStuckSteps stuck, CityPolicy policy, WorkingCalendar calendar, TimeProvider time)
{
    public async Task<SupervisionPage> HandleAsync(ReadSupervision query, CancellationToken cancellation)
    {
        if (query.Filter == SupervisionFilter.Poison)
        {
            return new([], Next: null, await stuck.ListAsync(cancellation));
        }

        var pages = await Task.WhenAll(Spans(query.Filter).Select(span => listings.PageAsync(span, query.After, query.Size, cancellation)));
        var page = pages.SelectMany(each => each)
            .OrderBy(listing => listing.AnsweredAt ?? listing.Due)
            .ThenBy(listing => listing.Reference.Digits, StringComparer.Ordinal)
            .Take(query.Size)
            .ToList();
        return new(page, page.Count == query.Size ? ListingMark.Of(page[^1]) : null);
    }

    private IEnumerable<ListingSpan> Spans(SupervisionFilter filter)
    {
        var now = time.GetUtcNow();
        return filter switch
        {
            SupervisionFilter.Overdue => OfDepartments(DateTimeOffset.MinValue, now),
            SupervisionFilter.DueSoon => OfDepartments(now, calendar.AddWorkingDays(now, policy.Deadlines.Reminders.BeforeDue)),
            SupervisionFilter.StuckAtDesk => [new(CityPolicy.Desk, Answered: false, DateTimeOffset.MinValue, now)],
            SupervisionFilter.Dissatisfied =>
                [new(SupervisionLists.Dissatisfied, Answered: true, now.AddDays(-policy.Deadlines.Rating.DaysToRate), now.AddTicks(1))],
            SupervisionFilter.Supervised => Whole(SupervisionLists.Supervised),
            SupervisionFilter.Returned => Whole(SupervisionLists.Returned),
            SupervisionFilter.Reopened => Whole(SupervisionLists.Reopened),
            SupervisionFilter.AwaitingDecision => Whole(SupervisionLists.Decisions),
            SupervisionFilter.Uncoordinated => Whole(SupervisionLists.Coordination),
            SupervisionFilter.Emergencies => Whole(SupervisionLists.Alerts),
            _ => throw new ArgumentOutOfRangeException(nameof(filter), filter, null),
        };
    }

    private IEnumerable<ListingSpan> OfDepartments(DateTimeOffset from, DateTimeOffset to) =>
        policy.Departments.All.Select(department => new ListingSpan(department.Id, Answered: false, from, to));

    private static ListingSpan[] Whole(string list) => [new(list, Answered: false, DateTimeOffset.MinValue, DateTimeOffset.MaxValue)];
}
