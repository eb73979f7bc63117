using Hotline.Core.Route;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Route;

/// <summary>The dispatch desk gives a case to a department.</summary>
[Access(Role.Operator, Role.Supervisor)]
public sealed class DispatchCaseHttp(DispatchCaseHandler handler, CaseActions actions)
{
    [Function(nameof(DispatchCaseHttp))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/cases/{reference}/dispatch")] HttpRequest request,
        string reference,
        CancellationToken cancellation) =>
        actions.ByStaffAsync(
            request,
            reference,
            (target, version, body) =>
            {
                var command = new DispatchCase(target, version, body.Text("department"), body.Text("category"), body.Choice<CaseKind>("kind"), body.Choice<Urgency>("urgency"), request.Staff());
                return handler.HandleAsync(command, body.Faults(), cancellation);
            },
            cancellation);
}
