using Hotline.Core.Remind;
using Hotline.Functions.Access;
using Hotline.Functions.Pages;

namespace Hotline.Functions.Remind;

/// <summary>Plans who is on duty in one slot, from the page.</summary>
[Access(Role.Supervisor, Role.Administrator)]
public sealed class PlanShiftPageHttp(DutyPages duty, PlanShiftHandler handler)
{
    [Function(nameof(PlanShiftPageHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "duty/plan")] HttpRequest request, CancellationToken cancellation)
    {
        var form = await SentForm.ReadAsync(request, cancellation);
        var command = new PlanShift(form.Date("day"), form.Text("shift"), form.Text("officer"), form.Text("deputy"), form.Text("leader"));
        return await duty.AnswerAsync(request, await handler.HandleAsync(command, [], cancellation), command, cancellation);
    }
}
