using Hotline.Core.Remind;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Remind;

/// <summary>The officer on duty tells the next one what is open.</summary>
[Access(Role.Operator, Role.Supervisor, Role.Administrator)]
public sealed class WriteHandOverHttp(WriteHandOverHandler handler, DutyJson json)
{
    [Function(nameof(WriteHandOverHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/duty/hand-overs")] HttpRequest request, CancellationToken cancellation)
    {
        var body = await Fields.ReadAsync(request, cancellation);
        var outcome = await handler.HandleAsync(new(body.Text("words"), request.Staff()), body.Faults(), cancellation);
        return outcome.Succeeded ? Json.Created(json.Of(outcome.Value)) : Problems.Of(request, outcome.Errors);
    }
}
