using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Policy;

/// <summary>The versions of the policy and what is proposed.</summary>
[Access(Role.Administrator, Role.Supervisor)]
public sealed class ReadPolicyHttp(PolicyViews views)
{
    [Function(nameof(ReadPolicyHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/policy")] HttpRequest request, CancellationToken cancellation) =>
        Json.Ok(await views.AllAsync(cancellation));
}
