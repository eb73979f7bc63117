using Hotline.Core.Rate.Campaigns;
using Hotline.Functions.Access;
using Hotline.Functions.Http;
using Hotline.Functions.Pages;

namespace Hotline.Functions.Rate;

/// <summary>A citizen answers a campaign: with the code of the invitation, or where anyone may, once.</summary>
[Access(Role.Citizen)]
public sealed class AnswerCampaignHttp(AnswerCampaignHandler handler, VoterCookie voter)
{
    [Function(nameof(AnswerCampaignHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/campaigns/{campaign}/answers")] HttpRequest request,
        string campaign,
        CancellationToken cancellation)
    {
        var body = await Fields.ReadAsync(request, cancellation);
        var command = new AnswerCampaign(
            campaign,
            body.Text("token"),
            body.Named("answers"),
            voter.Of(request, "/api/campaigns"),
            ClientAddress.Of(request),
            request.CallerOrNull());
        var outcome = await handler.HandleAsync(command, body.Faults(), cancellation);
        return outcome.Succeeded ? Json.Ok(new { Campaign = outcome.Value.Id }) : Problems.Of(request, outcome.Errors);
    }
}
