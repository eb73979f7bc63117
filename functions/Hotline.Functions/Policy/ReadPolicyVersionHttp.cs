using Hotline.Core.Policy.Versions;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Policy;

/// <summary>One version of the policy with all its files.</summary>
[Access(Role.Administrator, Role.Supervisor)]
public sealed class ReadPolicyVersionHttp(PolicyLibrary library)
{
    [Function(nameof(ReadPolicyVersionHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/policy/versions/{number:int}")] HttpRequest request,
        int number,
        CancellationToken cancellation)
    {
        var history = await library.HistoryAsync(cancellation);
        return await library.FilesAsync(history, number, cancellation) is { } files
            ? Json.Ok(new { Number = number, Version = history.Find(number), files.Files })
            : Problems.Of(request, [Errors.NotFound("version")]);
    }
}
