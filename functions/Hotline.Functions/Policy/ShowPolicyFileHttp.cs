using Hotline.Functions.Access;

namespace Hotline.Functions.Policy;

/// <summary>The entries of one file of the policy, each with its form.</summary>
[Access(Role.Administrator, Role.Supervisor)]
public sealed class ShowPolicyFileHttp(PolicyPages pages)
{
    [Function(nameof(ShowPolicyFileHttp))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "policy/files/{file}")] HttpRequest request,
        string file,
        CancellationToken cancellation) => pages.FileAsync(request, file, cancellation);
}
