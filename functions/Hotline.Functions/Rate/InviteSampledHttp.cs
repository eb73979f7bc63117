using Hotline.Core.Publish;
using Hotline.Core.Rate.Sampling;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Rate;

/// <summary>Gives out the token with which a sampled citizen answers the questionnaire once.</summary>
[Access(Role.Operator, Role.Supervisor)]
public sealed class InviteSampledHttp(InviteSampledHandler handler)
{
    [Function(nameof(InviteSampledHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/samples/{month}/cases/{reference}/invitation")] HttpRequest request,
        string month,
        string reference,
        CancellationToken cancellation)
    {
        var target = CaseRequest.Reference(reference);
        if (!target.Succeeded)
        {
            return Problems.Of(request, target.Errors);
        }

        var outcome = await handler.HandleAsync(new(Month.TryParse(month, out var wanted) ? wanted : null, target.Value, request.Staff()), cancellation);
        return outcome.Succeeded ? Json.Ok(new { Token = outcome.Value, Page = "/questionnaire" }) : Problems.Of(request, outcome.Errors);
    }
}
