using Hotline.Core.Remind;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Remind;

/// <summary>Who is on duty now, and who comes next.</summary>
[Access(Role.Operator, Role.LetterClerk, Role.Handler, Role.Approver, Role.Supervisor, Role.Evaluator, Role.Administrator)]
public sealed class ReadDutyHttp(IDutyRoster roster, DutyShifts shifts, DutyJson json, TimeProvider time)
{
    [Function(nameof(ReadDutyHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/duty")] HttpRequest request, CancellationToken cancellation)
    {
        var now = shifts.At(time.GetUtcNow());
        var next = shifts.After(now);
        var language = CallerLanguage.Of(request);
        return Json.Ok(new
        {
            Now = json.Of(now, await roster.FindAsync(now.Day, now.Shift.Id, cancellation), language),
            Next = json.Of(next, await roster.FindAsync(next.Day, next.Shift.Id, cancellation), language),
        });
    }
}
