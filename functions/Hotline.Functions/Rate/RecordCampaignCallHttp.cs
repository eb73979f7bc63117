using Hotline.Core.Rate.Campaigns;
using Hotline.Core.Rate.Sampling;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Rate;

/// <summary>An operator notes what a drawn citizen said on the telephone, or that there is no answer.</summary>
[Access(Role.Operator, Role.Supervisor)]
public sealed class RecordCampaignCallHttp(RecordCampaignCallHandler handler, CampaignJson json)
{
    [Function(nameof(RecordCampaignCallHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/campaigns/{campaign}/cases/{reference}/outcome")] HttpRequest request,
        string campaign,
        string reference,
        CancellationToken cancellation)
    {
        var target = CaseRequest.Reference(reference);
        if (!target.Succeeded)
        {
            return Problems.Of(request, target.Errors);
        }

        var body = await Fields.ReadAsync(request, cancellation);
        var command = new RecordCampaignCall(campaign, target.Value, body.Choice<SampledStanding>("outcome"), body.Named("answers"), request.Staff());
        var outcome = await handler.HandleAsync(command, body.Faults(), cancellation);
        return outcome.Succeeded ? Json.Ok(json.Of(outcome.Value, CallerLanguage.Of(request))) : Problems.Of(request, outcome.Errors);
    }
}
