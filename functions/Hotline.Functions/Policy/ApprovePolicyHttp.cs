using Hotline.Core.Policy.Versions;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Policy;

/// <summary>Brings a proposal of somebody else's into force.</summary>
[Access(Role.Administrator, Role.Supervisor)]
public sealed class ApprovePolicyHttp(ApprovePolicyHandler handler)
{
    [Function(nameof(ApprovePolicyHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/policy/proposals/{id}/approve")] HttpRequest request,
        string id,
        CancellationToken cancellation)
    {
        var faults = new List<Error>();
        var version = PolicyBody.Version(await Fields.ReadAsync(request, cancellation), faults);
        var outcome = await handler.HandleAsync(new(id, version, request.Staff().Account), faults, cancellation);
        return outcome.Succeeded ? Json.Ok(outcome.Value) : Problems.Of(request, outcome.Errors);
    }
}
