using Hotline.Core.Answer;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Answer;

/// <summary>A step of the plan is done.</summary>
[Access(Role.Handler, Role.Approver)]
public sealed class ReachMilestoneHttp(ReachMilestoneHandler handler, CaseActions actions)
{
    [Function(nameof(ReachMilestoneHttp))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/cases/{reference}/plan/{milestone:int}/reach")] HttpRequest request,
        string reference,
        int milestone,
        CancellationToken cancellation) =>
        actions.ByStaffAsync(
            request,
            reference,
            (target, version, body) =>
            {
                var command = new ReachMilestone(target, version, milestone, body.Text("progress"), request.Staff());
                return handler.HandleAsync(command, body.Faults(), cancellation);
            },
            cancellation);
}
