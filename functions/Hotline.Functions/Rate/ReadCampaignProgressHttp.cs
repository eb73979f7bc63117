using Hotline.Core.Rate.Campaigns;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Rate;

/// <summary>How many were asked and answered; once a campaign is over, also what people wrote, without personal data.</summary>
[Access(Role.Evaluator, Role.Supervisor, Role.Administrator)]
public sealed class ReadCampaignProgressHttp(ReadCampaignHandler handler)
{
    [Function(nameof(ReadCampaignProgressHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/campaigns/{campaign}/progress")] HttpRequest request,
        string campaign,
        CancellationToken cancellation)
    {
        var outcome = await handler.HandleAsync(new(campaign), cancellation);
        if (!outcome.Succeeded)
        {
            return Problems.Of(request, outcome.Errors);
        }

        var progress = outcome.Value;
        CaseRequest.SetVersion(request.HttpContext.Response, progress.Campaign.Version);
        return Json.Ok(new { Campaign = CampaignJson.Of(progress.Campaign), progress.Standings, progress.Invited, progress.Sources, progress.Words });
    }
}
