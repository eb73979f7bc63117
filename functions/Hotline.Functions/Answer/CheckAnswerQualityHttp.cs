using Hotline.Core.Answer;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Answer;

/// <summary>Warnings about a draft answer, with reasons in the caller's language; never a refusal.</summary>
[Access(Role.Operator, Role.Handler, Role.Approver, Role.Supervisor, Role.Administrator)]
public sealed class CheckAnswerQualityHttp(CheckAnswerQualityHandler handler)
{
    [Function(nameof(CheckAnswerQualityHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/cases/{reference}/answer-quality")] HttpRequest request,
        string reference,
        CancellationToken cancellation)
    {
        var target = CaseRequest.Reference(reference);
        if (!target.Succeeded)
        {
            return Problems.Of(request, target.Errors);
        }

        var body = await Fields.ReadAsync(request, cancellation);
        var command = new CheckAnswerQuality(target.Value, body.Text("answer"), request.Staff());
        var outcome = await handler.HandleAsync(command, body.Faults(), cancellation);
        if (!outcome.Succeeded)
        {
            return Problems.Of(request, outcome.Errors);
        }

        var language = CallerLanguage.Of(request);
        return Json.Ok(new
        {
            Warnings = outcome.Value.Warnings.Select(warning => new { warning.Kind, Reason = warning.Reason.In(language) }),
            Asked = outcome.Value.Asked.Select(asked => new { asked.Text, asked.Answered, Why = asked.Why.In(language) }),
            outcome.Value.Relevance,
            outcome.Value.Boilerplate,
        });
    }
}
