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
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/open-data/removals")] HttpRequest request, CancellationToken cancellation)
    {
        var body = await Fields.ReadAsync(request, cancellation);
        var command = new RequestRemoval(ReferenceField.Of(body), request.QueryCode(), request.CallerOrNull());
        var outcome = await handler.HandleAsync(command, body.Faults(), cancellation);
        return outcome.Succeeded ? Results.NoContent() : Problems.Of(request, outcome.Errors);
    }
}
