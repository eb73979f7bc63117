using Hotline.Core.Remind;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Remind;

/// <summary>The next officer takes note of an entry.</summary>
[Access(Role.Operator, Role.Supervisor, Role.Administrator)]
public sealed class AcknowledgeHandOverHttp(AcknowledgeHandOverHandler handler, DutyJson json)
{
    [Function(nameof(AcknowledgeHandOverHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/duty/hand-overs/{id}/acknowledge")] HttpRequest request,
        string id,
        CancellationToken cancellation)
    {
        var outcome = await handler.HandleAsync(new(id, request.Staff()), cancellation);
        return outcome.Succeeded ? Json.Ok(json.Of(outcome.Value)) : Problems.Of(request, outcome.Errors);
    }
}
