using Hotline.Core.Route;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Route;

/// <summary>A supervisor decides which department is responsible.</summary>
[Access(Role.Supervisor)]
public sealed class AdjudicateReturnHttp(AdjudicateReturnHandler handler, CaseActions actions)
{
    [Function(nameof(AdjudicateReturnHttp))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/cases/{reference}/adjudicate")] HttpRequest request,
        string reference,
        CancellationToken cancellation) =>
        actions.ByStaffAsync(
            request,
            reference,
            (target, version, body) =>
            {
                var command = new AdjudicateReturn(target, version, body.Text("department"), body.Text("rule"), body.Text("decision"), request.Staff());
                return handler.HandleAsync(command, body.Faults(), cancellation);
            },
            cancellation);
}
