using Hotline.Core.Policy;
using Hotline.Core.Publish.Figures;
using Hotline.Functions.Access;
using Hotline.Functions.Http;
using Hotline.Functions.Pages;
using Hotline.Pages.Publish;

namespace Hotline.Functions.Publish;

/// <summary>How departments did in a month, a quarter or a year; the current month unless the address names another period.</summary>
[Access(Role.Citizen)]
public sealed class ShowRatingsHttp(PageResults pages, PublishedRatings ratings, CityClocks clocks, TimeProvider time)
{
    [Function(nameof(ShowRatingsHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "ratings/{period?}")] HttpRequest request,
        string? period,
        CancellationToken cancellation)
    {
        var today = clocks.DayOf(time.GetUtcNow());
        var wanted = RatedPeriod.Containing(today, 1);
        if (period is not null && !RatedPeriod.TryParse(period, out wanted))
        {
            return Problems.Of(request, [Errors.Malformed("period", "yyyy-MM, yyyy-Qn, yyyy")]);
        }

        return pages.Show<RatingsPage>(request, new Dictionary<string, object?>
        {
            [nameof(RatingsPage.Period)] = wanted,
            [nameof(RatingsPage.Next)] = wanted.To < today ? wanted.Next : null,
            [nameof(RatingsPage.Ratings)] = await ratings.FindAsync(wanted.Name, cancellation),
        });
    }
}
