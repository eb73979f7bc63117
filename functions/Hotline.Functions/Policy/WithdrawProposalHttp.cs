using Hotline.Core.Policy.Versions;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Policy;

/// <summary>Gives up one's own proposal, or turns down another's.</summary>
[Access(Role.Administrator, Role.Supervisor)]
public sealed class WithdrawProposalHttp(WithdrawProposalHandler handler)
{
    [Function(nameof(WithdrawProposalHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/policy/proposals/{id}/withdraw")] HttpRequest request,
        string id,
        CancellationToken cancellation)
    {
        var faults = new List<Error>();
        var version = PolicyBody.Version(await Fields.ReadAsync(request, cancellation), faults);
        var outcome = await handler.HandleAsync(new(id, version, request.Staff().Account), faults, cancellation);
        return outcome.Succeeded ? Json.Ok(PolicyViews.Of(outcome.Value)) : Problems.Of(request, outcome.Errors);
    }
}
