using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Route;

/// <summary>
/// A page of a department's open cases, soonest due first; <paramref name="List"/> may be the dispatch desk's, or for supervisors their own. Page size 1 to 100.
/// </summary>
public sealed record ReadWorkList(string List, int Size, string? Continuation, Actor By);

public sealed class ReadWorkListHandler(IListings listings, CityPolicy policy)
{
    public const int LargestPage = 100;

    public async Task<Result<ListingPage>> HandleAsync(ReadWorkList query, CancellationToken cancellation)
    {
        if (query.List is not (CityPolicy.Desk or CityPolicy.Supervisors) && policy.Departments.Find(query.List) is null)
        {
            return Errors.NotFound("department");
        }

        if (!query.By.MaySee(query.List) || (query.List == CityPolicy.Supervisors && !query.By.Is(Role.Supervisor, Role.Administrator)))
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
