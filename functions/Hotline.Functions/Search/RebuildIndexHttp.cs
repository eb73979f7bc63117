using Hotline.Core.Search;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Search;

/// <summary>Has the search index made anew from the cases.</summary>
[Access(Role.Administrator)]
public sealed class RebuildIndexHttp(RebuildIndexHandler handler)
{
    [Function(nameof(RebuildIndexHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/search/rebuild")] HttpRequest request, CancellationToken cancellation)
    {
        var outcome = await handler.HandleAsync(cancellation);
        return outcome.Succeeded ? Json.Ok(outcome.Value) : Problems.Of(request, outcome.Errors);
    }
}
