using Hotline.Core.Policy.Versions;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Policy;

/// <summary>Proposes to go back to an earlier version.</summary>
[Access(Role.Administrator)]
public sealed class RevertPolicyHttp(ProposeRevertHandler handler)
{
    [Function(nameof(RevertPolicyHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/policy/versions/{number:int}/revert")] HttpRequest request,
        int number,
        CancellationToken cancellation)
    {
        var body = await Fields.ReadAsync(request, cancellation);
        var outcome = await handler.HandleAsync(new(number, body.Text("reason"), request.Staff().Account), body.Faults(), cancellation);
        return outcome.Succeeded ? Json.Created(PolicyViews.Of(outcome.Value)) : Problems.Of(request, outcome.Errors);
    }
}
