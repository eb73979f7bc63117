using Hotline.Core.Policy;
using Hotline.Core.Publish;
using Hotline.Functions.Access;
using Hotline.Functions.Http;
using Hotline.Functions.Pages;
using Hotline.Pages.Publish;

namespace Hotline.Functions.Publish;

/// <summary>How departments did in a month, the current one unless the address names another.</summary>
[Access(Role.Citizen)]
public sealed class ShowRatingsHttp(PageResults pages, PublishedRatings ratings, CityClocks clocks, TimeProvider time)
{
    [Function(nameof(ShowRatingsHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "ratings/{month?}")] HttpRequest request,
        string? month,
        CancellationToken cancellation)
    {
        var current = Month.Of(clocks.DayOf(time.GetUtcNow()));
        var wanted = current;
        if (month is not null && !Month.TryParse(month, out wanted))
        {
            return Problems.Of(request, [Errors.Malformed("month", "yyyy-MM")]);
        }

        return pages.Show<RatingsPage>(request, new Dictionary<string, object?>
        {
            [nameof(RatingsPage.Month)] = wanted,
            [nameof(RatingsPage.Next)] = wanted.First < current.First ? Month.Of(wanted.Last.AddDays(1)) : null,
            [nameof(RatingsPage.Ratings)] = await ratings.FindAsync(wanted, cancellation),
        });
    }
}
