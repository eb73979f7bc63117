using Hotline.Core.Rate.Campaigns;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Rate;

/// <summary>Somebody who did not write a campaign approves it; whom it asks is drawn at once.</summary>
[Access(Role.Evaluator, Role.Supervisor, Role.Administrator)]
public sealed class ApproveCampaignHttp(ApproveCampaignHandler handler)
{
    [Function(nameof(ApproveCampaignHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/campaigns/{campaign}/approve")] HttpRequest request,
        string campaign,
        CancellationToken cancellation)
    {
        var version = CaseRequest.ExpectedVersion(request);
        return version.Succeeded
            ? CampaignJson.Changed(request, await handler.HandleAsync(new(campaign, version.Value, request.Staff()), [], cancellation))
            : Problems.Of(request, version.Errors);
    }
}
