using Hotline.Core.Remind;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Remind;

/// <summary>Plans who is on duty in one slot.</summary>
[Access(Role.Supervisor, Role.Administrator)]
public sealed class PlanShiftHttp(PlanShiftHandler handler, DutyShifts shifts, DutyJson json)
{
    [Function(nameof(PlanShiftHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/duty/roster")] HttpRequest request, CancellationToken cancellation)
    {
        var body = await Fields.ReadAsync(request, cancellation);
        var command = new PlanShift(body.Date("day"), body.Text("shift"), body.Text("officer"), body.Text("deputy"), body.Text("leader"));
        var outcome = await handler.HandleAsync(command, body.Faults(), cancellation);
        return outcome.Succeeded
            ? Json.Ok(json.Of(shifts.Find(outcome.Value.Day, outcome.Value.Shift)!, outcome.Value, CallerLanguage.Of(request)))
            : Problems.Of(request, outcome.Errors);
    }
}
