using Hotline.Core.Policy;
using Hotline.Core.Rate.Campaigns;
using Hotline.Functions.Access;
using Hotline.Functions.Pages;
using Hotline.Pages.Rate;

namespace Hotline.Functions.Rate;

/// <summary>The evaluation campaigns that everyone may know of: those that take answers now, and what came of the others.</summary>
[Access(Role.Citizen)]
public sealed class ShowCampaignsHttp(PageResults pages, ICampaigns campaigns, CityClocks clocks, TimeProvider time)
{
    [Function(nameof(ShowCampaignsHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "campaigns")] HttpRequest request, CancellationToken cancellation)
    {
        var all = await campaigns.AllAsync(cancellation);
        return pages.Show<CampaignsPage>(request, new Dictionary<string, object?>
        {
            [nameof(CampaignsPage.Campaigns)] = all.Where(campaign => campaign.IsPublic).OrderByDescending(campaign => campaign.Plan.From).ToList(),
            [nameof(CampaignsPage.Today)] = clocks.DayOf(time.GetUtcNow()),
        });
    }
}
