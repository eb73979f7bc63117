using Hotline.Core.Publish.Figures;
using Hotline.Functions.Access;
using Hotline.Functions.Http;
using Hotline.Functions.Pages;
using Hotline.Pages.Publish;

namespace Hotline.Functions.Publish;

/// <summary>How one of the rates of each department went over the months up to a period.</summary>
[Access(Role.Citizen)]
public sealed class ShowRatingTrendHttp(PageResults pages, ReadRatingTrendHandler handler)
{
    [Function(nameof(ShowRatingTrendHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "ratings/{period}/trend")] HttpRequest request,
        string period,
        CancellationToken cancellation)
    {
        var faults = new ErrorList();
        var rate = request.Choice<TrendRate>("rate", faults) ?? TrendRate.Satisfaction;
        if (!RatedPeriod.TryParse(period, out var until))
        {
            faults.Add(Errors.Malformed("period", "yyyy-MM, yyyy-Qn, yyyy"));
        }

        return faults.Count > 0
            ? Problems.Of(request, faults)
            : pages.Show<RatingTrendPage>(request, new Dictionary<string, object?>
            {
                [nameof(RatingTrendPage.Until)] = until,
                [nameof(RatingTrendPage.Rate)] = rate,
                [nameof(RatingTrendPage.Months)] = await handler.HandleAsync(new(until!), cancellation),
            });
    }
}
