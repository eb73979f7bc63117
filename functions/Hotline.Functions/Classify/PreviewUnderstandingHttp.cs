using Hotline.Core.Classify;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Classify;

/// <summary>Shows an operator what the text typed so far is understood as, and why.</summary>
[Access(Role.Operator, Role.LetterClerk, Role.Supervisor)]
public sealed class PreviewUnderstandingHttp(PreviewUnderstandingHandler handler, CaseJson json)
{
    [Function(nameof(PreviewUnderstandingHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/understand")] HttpRequest request, CancellationToken cancellation)
    {
        var body = await Fields.ReadAsync(request, cancellation);
        var outcome = await handler.HandleAsync(new(body.Text("text")), body.Faults(), cancellation);
        if (!outcome.Succeeded)
        {
            return Problems.Of(request, outcome.Errors);
        }

        var (preview, language) = (outcome.Value, CallerLanguage.Of(request));
        return Json.Ok(new
        {
            preview.Kind,
            preview.Urgency,
            preview.Sure,
            preview.Model,
            Categories = preview.Findings.Categories.Select(each => json.CategoryOf(each.Category, language)),
            preview.Findings,
        });
    }
}
