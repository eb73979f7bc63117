using Hotline.Core.Policy.Versions;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Policy;

/// <summary>Proposes changed files with a reason, for somebody else to approve.</summary>
[Access(Role.Administrator)]
public sealed class ProposePolicyHttp(ProposePolicyHandler handler)
{
    [Function(nameof(ProposePolicyHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/policy/proposals")] HttpRequest request, CancellationToken cancellation)
    {
        var body = await Fields.ReadAsync(request, cancellation);
        var command = new ProposePolicy(PolicyBody.Changes(body), body.Text("reason"), request.Staff().Account);
        var outcome = await handler.HandleAsync(command, body.Faults(), cancellation);
        return outcome.Succeeded ? Json.Created(PolicyViews.Of(outcome.Value)) : Problems.Of(request, outcome.Errors);
    }
}
