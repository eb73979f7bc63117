using Hotline.Core.Remind;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Remind;

/// <summary>Who is on duty now, and who comes next.</summary>
[Access(Role.Operator, Role.LetterClerk, Role.Handler, Role.Approver, Role.Supervisor, Role.Evaluator, Role.Administrator)]
public sealed class ReadDutyHttp(ReadRosterHandler roster, DutyJson json)
{
    [Function(nameof(ReadDutyHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/duty")] HttpRequest request, CancellationToken cancellation)
    {
        var (now, next) = await roster.CurrentAsync(cancellation);
        var language = CallerLanguage.Of(request);
        return Json.Ok(new
        {
            Now = json.Of(now.Slot, now.Plan, language),
            Next = json.Of(next.Slot, next.Plan, language),
        });
    }
}
