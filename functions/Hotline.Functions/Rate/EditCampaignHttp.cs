using Hotline.Core.Rate.Campaigns;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Rate;

/// <summary>Changes a campaign that is not approved yet; needs the version in If-Match.</summary>
[Access(Role.Evaluator, Role.Supervisor, Role.Administrator)]
public sealed class EditCampaignHttp(SaveCampaignHandler handler)
{
    [Function(nameof(EditCampaignHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/campaigns/{campaign}/edit")] HttpRequest request,
        string campaign,
        CancellationToken cancellation)
    {
        var version = CaseRequest.ExpectedVersion(request);
        if (!version.Succeeded)
        {
            return Problems.Of(request, version.Errors);
        }

        var body = await Fields.ReadAsync(request, cancellation);
        var draft = CampaignJson.DraftOf(body);
        return CampaignJson.Changed(request, await handler.HandleAsync(new(campaign, version.Value, draft, request.Staff()), body.Faults(), cancellation));
    }
}
