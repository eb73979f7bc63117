using Hotline.Functions.Access;

namespace Hotline.Functions.Policy;

/// <summary>The rules in force, their versions, and what is proposed.</summary>
[Access(Role.Administrator, Role.Supervisor)]
public sealed class ShowPolicyHttp(PolicyPages pages)
{
    [Function(nameof(ShowPolicyHttp))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "policy")] HttpRequest request, CancellationToken cancellation) =>
        pages.HomeAsync(request, [], new Dictionary<string, string>(), cancellation);
}
