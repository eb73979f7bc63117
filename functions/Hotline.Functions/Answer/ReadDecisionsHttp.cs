using Hotline.Core.Answer;
using Hotline.Core.Messages;
using Hotline.Core.Policy;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Answer;

/// <summary>What waits for the caller's decision: extensions, refusals and hand-overs; the case itself says which and why.</summary>
[Access(Role.Operator, Role.LetterClerk, Role.Handler, Role.Approver, Role.Supervisor)]
public sealed class ReadDecisionsHttp(ReadDecisionsHandler handler, CityTime cityTime)
{
    [Function(nameof(ReadDecisionsHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/decisions")] HttpRequest request, CancellationToken cancellation)
    {
        var language = CallerLanguage.Of(request);
        var waiting = await handler.HandleAsync(new(request.Staff()), cancellation);
        return Json.Ok(new
        {
            Cases = waiting.Select(row => new
            {
                row.Reference,
                Status = new Named(EnumText.Of(row.Status), CaseTexts.Status(row.Status, language)),
                Due = cityTime.Local(row.Due),
                row.Urgency,
                row.Gist,
                row.Version,
            }),
        });
    }
}
