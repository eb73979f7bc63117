using Hotline.Core.Publish;
using Hotline.Core.Publish.Figures;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Publish;

/// <summary>Publishes a final month once more as it is now, as a new revision with its reason.</summary>
[Access(Role.Supervisor, Role.Administrator)]
public sealed class CorrectRatingsHttp(CorrectRatingsHandler handler)
{
    [Function(nameof(CorrectRatingsHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/ratings/{month}/corrections")] HttpRequest request,
        string month,
        CancellationToken cancellation)
    {
        var body = await Fields.ReadAsync(request, cancellation);
        var command = new CorrectRatings(Month.TryParse(month, out var wanted) ? wanted : null, body.Text("reason"));
        var outcome = await handler.HandleAsync(command, body.Faults(), cancellation);
        return outcome.Succeeded ? Json.Ok(outcome.Value) : Problems.Of(request, outcome.Errors);
    }
}
