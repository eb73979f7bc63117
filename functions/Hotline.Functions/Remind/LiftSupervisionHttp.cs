using Hotline.Core.Remind;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Remind;

/// <summary>A supervisor ends the supervision of a case.</summary>
[Access(Role.Supervisor)]
public sealed class LiftSupervisionHttp(LiftSupervisionHandler handler, CaseActions actions)
{
    [Function(nameof(LiftSupervisionHttp))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/cases/{reference}/lift-supervision")] HttpRequest request,
        string reference,
        CancellationToken cancellation) =>
        actions.ByStaffAsync(
            request,
            reference,
            (target, version, body) =>
            {
                var command = new LiftSupervision(target, version, body.Text("reason"), request.Staff());
                return handler.HandleAsync(command, body.Faults(), cancellation);
            },
            cancellation);
}
