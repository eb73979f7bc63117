using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Route;

/// <summary>
/// A page of a department's open cases, soonest due first; <paramref name="List"/> may be the dispatch desk's. Page size 1 to 100.
/// </summary>
public sealed record ReadWorkList(string List, int Size, string? Continuation, Actor By);

public sealed class ReadWorkListHandler(IListings listings, CityPolicy policy)
{
    public const int LargestPage = 100;

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

        return await listings.OpenAsync(query.List, query.Size, query.Continuation, cancellation);
    }
}
