using Hotline.Core.Answer;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Answer;

/// <summary>Explains why a step of the plan is late.</summary>
[Access(Role.Handler, Role.Approver)]
public sealed class NoteDeviationHttp(NoteDeviationHandler handler, CaseActions actions)
{
    [Function(nameof(NoteDeviationHttp))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/cases/{reference}/plan/{milestone:int}/deviation")] HttpRequest request,
        string reference,
        int milestone,
        CancellationToken cancellation) =>
        actions.ByStaffAsync(
            request,
            reference,
            (target, version, body) =>
            {
                var command = new NoteDeviation(target, version, milestone, body.Text("note"), body.Text("remedy"), body.Number("workingDays"), request.Staff());
                return handler.HandleAsync(command, body.Faults(), cancellation);
            },
            cancellation);
}
