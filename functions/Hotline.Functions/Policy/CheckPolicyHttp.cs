using Hotline.Core.Policy.Versions;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Policy;

/// <summary>Says everything that is wrong with changed files, and changes nothing.</summary>
[Access(Role.Administrator, Role.Supervisor)]
public sealed class CheckPolicyHttp(CheckPolicyHandler handler)
{
    [Function(nameof(CheckPolicyHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/policy/check")] HttpRequest request, CancellationToken cancellation)
    {
        var body = await Fields.ReadAsync(request, cancellation);
        var command = new CheckPolicy(PolicyBody.Changes(body));
        var outcome = await handler.HandleAsync(command, body.Faults(), cancellation);
        return outcome.Succeeded ? Json.Ok(new { Valid = true, outcome.Value.Hash }) : Problems.Of(request, outcome.Errors);
    }
}
