using Hotline.Core.Answer;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Answer;

/// <summary>Somebody else decides on the deviation.</summary>
[Access(Role.Approver, Role.Supervisor)]
public sealed class DecideDeviationHttp(DecideDeviationHandler handler, CaseActions actions)
{
    [Function(nameof(DecideDeviationHttp))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/cases/{reference}/plan/{milestone:int}/deviation/decision")] HttpRequest request,
        string reference,
        int milestone,
        CancellationToken cancellation) =>
        actions.ByStaffAsync(
            request,
            reference,
            (target, version, body) =>
            {
                var command = new DecideDeviation(target, version, milestone, body.OptionalFlag("approved"), body.Text("reason"), request.Staff());
                return handler.HandleAsync(command, body.Faults(), cancellation);
            },
            cancellation);
}
