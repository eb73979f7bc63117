using Hotline.Core.Answer;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Answer;

/// <summary>Somebody else decides on the plan.</summary>
[Access(Role.Approver, Role.Supervisor)]
public sealed class DecidePlanHttp(DecidePlanHandler handler, CaseActions actions)
{
    [Function(nameof(DecidePlanHttp))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/cases/{reference}/plan/decision")] HttpRequest request,
        string reference,
        CancellationToken cancellation) =>
        actions.ByStaffAsync(
            request,
            reference,
            (target, version, body) =>
            {
                var command = new DecidePlan(target, version, body.OptionalFlag("approved"), body.Text("reason"), request.Staff());
                return handler.HandleAsync(command, body.Faults(), cancellation);
            },
            cancellation);
}
