using Hotline.Core.Answer;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Answer;

/// <summary>A department or the desk proposes not to take a case up.</summary>
[Access(Role.Handler, Role.Approver, Role.Operator, Role.Supervisor)]
public sealed class ProposeRefusalHttp(ProposeRefusalHandler handler, CaseActions actions)
{
    [Function(nameof(ProposeRefusalHttp))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/cases/{reference}/refusal")] HttpRequest request,
        string reference,
        CancellationToken cancellation) =>
        actions.ByStaffAsync(
            request,
            reference,
            (target, version, body) =>
            {
                var command = new ProposeRefusal(target, version, body.Text("ground"), body.Text("explanation"), request.Staff());
                return handler.HandleAsync(command, body.Faults(), cancellation);
            },
            cancellation);
}
