using Hotline.Core.Exchange;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Exchange;

/// <summary>The desk gives a case back to the instance above.</summary>
[Access(Role.Operator, Role.Supervisor)]
public sealed class HandBackHttp(HandBackHandler handler, CaseActions actions)
{
    [Function(nameof(HandBackHttp))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/cases/{reference}/hand-back")] HttpRequest request,
        string reference,
        CancellationToken cancellation) =>
        actions.ByStaffAsync(
            request,
            reference,
            (target, version, body) =>
            {
                var command = new HandBack(target, version, body.Text("ground"), request.Staff());
                return handler.HandleAsync(command, body.Faults(), cancellation);
            },
            cancellation);
}
