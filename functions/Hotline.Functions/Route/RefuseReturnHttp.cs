using Hotline.Core.Route;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Route;

/// <summary>The desk sends a returned case back to its department.</summary>
[Access(Role.Operator, Role.Supervisor)]
public sealed class RefuseReturnHttp(RefuseReturnHandler handler, CaseActions actions)
{
    [Function(nameof(RefuseReturnHttp))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/cases/{reference}/refuse-return")] HttpRequest request,
        string reference,
        CancellationToken cancellation) =>
        actions.ByStaffAsync(
            request,
            reference,
            (target, version, body) =>
            {
                var command = new RefuseReturn(target, version, body.Text("reason"), request.Staff());
                return handler.HandleAsync(command, body.Faults(), cancellation);
            },
            cancellation);
}
