using Hotline.Core.Answer;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Answer;

/// <summary>A second person agrees that a case is not taken up, or does not.</summary>
[Access(Role.Approver, Role.Supervisor)]
public sealed class DecideRefusalHttp(DecideRefusalHandler handler, CaseActions actions)
{
    [Function(nameof(DecideRefusalHttp))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/cases/{reference}/refusal/decision")] HttpRequest request,
        string reference,
        CancellationToken cancellation) =>
        actions.ByStaffAsync(
            request,
            reference,
            (target, version, body) =>
            {
                var command = new DecideRefusal(target, version, body.OptionalFlag("approved"), body.Text("reason"), request.Staff());
                return handler.HandleAsync(command, body.Faults(), cancellation);
            },
            cancellation);
}
