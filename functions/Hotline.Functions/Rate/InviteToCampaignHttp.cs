using Hotline.Core.Rate.Campaigns;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Rate;

/// <summary>Gives out the code with which a drawn citizen answers a campaign once.</summary>
[Access(Role.Operator, Role.Supervisor)]
public sealed class InviteToCampaignHttp(InviteToCampaignHandler handler)
{
    [Function(nameof(InviteToCampaignHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/campaigns/{campaign}/cases/{reference}/invitation")] HttpRequest request,
        string campaign,
        string reference,
        CancellationToken cancellation)
    {
        var target = CaseRequest.Reference(reference);
        if (!target.Succeeded)
        {
            return Problems.Of(request, target.Errors);
        }

        var outcome = await handler.HandleAsync(new(campaign, target.Value, request.Staff()), cancellation);
        return outcome.Succeeded ? Json.Ok(new { Token = outcome.Value, Page = $"/campaigns/{campaign}" }) : Problems.Of(request, outcome.Errors);
    }
}
