using Hotline.Core.Publish.OpenData;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Publish;

/// <summary>No details of the case in the open data from the next revision on; for the citizen with the query code, or an administrator.</summary>
[Access(Role.Citizen)]
public sealed class RequestRemovalHttp(RequestRemovalHandler handler)
{
    [Function(nameof(RequestRemovalHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/cases/{reference}/open-data-removal")] HttpRequest request,
        string reference,
        CancellationToken cancellation)
    {
        var target = CaseRequest.Reference(reference);
        var outcome = target.Succeeded
            ? await handler.HandleAsync(new(target.Value, request.QueryCode(), request.CallerOrNull()), cancellation)
            : target.As<Case>();
        return outcome.Succeeded ? Results.NoContent() : Problems.Of(request, outcome.Errors);
    }
}
