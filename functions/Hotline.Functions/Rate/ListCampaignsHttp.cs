using Hotline.Core.Rate.Campaigns;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Rate;

/// <summary>All campaigns as the office sees them, drafts too.</summary>
[Access(Role.Operator, Role.Evaluator, Role.Supervisor, Role.Administrator)]
public sealed class ListCampaignsHttp(ICampaigns campaigns)
{
    [Function(nameof(ListCampaignsHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/campaigns")] HttpRequest request,
        CancellationToken cancellation)
    {
        var all = await campaigns.AllAsync(cancellation);
        return Json.Ok(new { Campaigns = all.OrderByDescending(campaign => campaign.Plan.From).Select(CampaignJson.Of) });
    }
}
