using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Cases.Views;
using Hotline.Core.Policy;

namespace Hotline.Core.Route;

/// <summary>
/// A page of a department's open cases, soonest due first; <paramref name="List"/> may be the dispatch desk's. Page size 1 to 100.
/// </summary>
public sealed record ReadWorkList(string List, int Size, string? Continuation, Actor By)
{
    public WorkFilter Filter { get; init; } = WorkFilter.None;
}

public sealed class ReadWorkListHandler(IListings listings, CityPolicy policy, DueStandings standings)
{
    public const int LargestPage = 100;

    /// <summary>Rows looked through for one page; where a filter leaves hardly any, the page is short and the next one goes on from there.</summary>
    private const int MostRows = 1_000;

    public async Task<Result<ListingPage>> HandleAsync(ReadWorkList query, CancellationToken cancellation)
    {
        if (query.List != CityPolicy.Desk && policy.Departments.Find(query.List) is null)
        {
            return Errors.NotFound("department");
        }

        if (!query.By.MaySee(query.List))
        {
            return Errors.NotYourDepartment();
        }

        if (query.Size is < 1 or > LargestPage)
        {
            return Errors.OutOfRange("size", 1, LargestPage);
        }

        if (query.Filter.Category is { } category && policy.Categories.Find(category) is null)
        {
            return Errors.UnknownCategory("category");
        }

        return query.Filter == WorkFilter.None
            ? await listings.OpenAsync(query.List, query.Size, query.Continuation, cancellation)
            : await FilteredAsync(query, cancellation);
    }

    /// <summary>Pages of the list until enough are found: a page is kept whole, so it may hold a few more than were asked for.</summary>
    private async Task<ListingPage> FilteredAsync(ReadWorkList query, CancellationToken cancellation)
    {
        var found = new List<Listing>();
        var continuation = query.Continuation;
        for (var rows = 0; rows < MostRows && found.Count < query.Size; rows += query.Size)
        {
            var page = await listings.OpenAsync(query.List, query.Size, continuation, cancellation);
            var judged = page.Listings.Select(row => (Row: row, Standing: standings.Of(row.Due, row.Status))).ToList();
            found.AddRange(judged.Where(each => query.Filter.Lets(each.Row, each.Standing)).Select(each => each.Row));
            continuation = judged.Any(each => query.Filter.IsPast(each.Standing)) ? null : page.Continuation;
            if (continuation is null)
            {
                break;
            }
        }

        return new(found, continuation);
    }
}
