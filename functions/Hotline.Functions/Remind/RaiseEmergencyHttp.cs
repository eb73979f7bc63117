using Hotline.Core.Remind;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Remind;

/// <summary>Staff raise a case as an emergency.</summary>
[Access(Role.Operator, Role.Handler, Role.Approver, Role.Supervisor)]
public sealed class RaiseEmergencyHttp(RaiseEmergencyHandler handler, CaseActions actions)
{
    [Function(nameof(RaiseEmergencyHttp))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/cases/{reference}/emergency")] HttpRequest request,
        string reference,
        CancellationToken cancellation) =>
        actions.ByStaffAsync(
            request,
            reference,
            (target, version, body) =>
            {
                var command = new RaiseEmergency(target, version, body.Text("reason"), request.Staff());
                return handler.HandleAsync(command, body.Faults(), cancellation);
            },
            cancellation);
}
