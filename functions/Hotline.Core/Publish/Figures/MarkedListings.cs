using Hotline.Core.Calendar;
using Hotline.Core.Cases;

namespace Hotline.Core.Publish.Figures;

/// <summary>
/// Marks an older month when one of its cases changes, so that its figures are collected again. Set after the lists are right and
/// before whoever moves them takes back the promise to do so: a process that dies in between does both once more.
/// </summary>
public sealed class MarkedListings(IListings listings, IMonthMarks marks, WorkingCalendar calendar, TimeProvider time) : IListings
{
    public async Task MoveAsync(ListingChange change, CancellationToken cancellation)
    {
        await listings.MoveAsync(change, cancellation);
        var collectedAnyway = Month.Of(calendar.LocalDate(time.GetUtcNow())).Previous.First;
        var days = change.Left.Concat(change.Written.Select(row => row.Place))
            .Where(place => place.For == ListedFor.Handling)
            .Select(place => calendar.LocalDate(place.AnsweredAt ?? place.Due))
            .Where(day => day < collectedAnyway);
        foreach (var month in days.Select(Month.Of).Distinct())
        {
            await marks.SetAsync(month, cancellation);
        }
    }

    public Task<ListingPage> OpenAsync(string list, int size, string? continuation, CancellationToken cancellation) =>
        listings.OpenAsync(list, size, continuation, cancellation);

    public IAsyncEnumerable<Listing> DueBeforeAsync(string list, DateTimeOffset until, CancellationToken cancellation) =>
        listings.DueBeforeAsync(list, until, cancellation);

    public IAsyncEnumerable<Listing> AnsweredAsync(string list, DateTimeOffset from, DateTimeOffset to, CancellationToken cancellation) =>
        listings.AnsweredAsync(list, from, to, cancellation);

    public Task<IReadOnlyList<Listing>> PageAsync(ListingSpan span, ListingMark? after, int size, CancellationToken cancellation) =>
        listings.PageAsync(span, after, size, cancellation);
}
