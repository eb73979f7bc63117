using Hotline.Core.Rate.Sampling;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Rate;

/// <summary>A sampled citizen answers the questionnaire with the token of the invitation.</summary>
[Access(Role.Citizen)]
public sealed class AnswerQuestionnaireHttp(AnswerQuestionnaireHandler handler)
{
    [Function(nameof(AnswerQuestionnaireHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/questionnaire")] HttpRequest request, CancellationToken cancellation)
    {
        var body = await Fields.ReadAsync(request, cancellation);
        var command = new AnswerQuestionnaire(
            body.Text("token"),
            new(body.Choice<Satisfaction>("satisfaction"), body.OptionalFlag("solved"), body.Text("comment")),
            request.CallerOrNull());
        var outcome = await handler.HandleAsync(command, body.Faults(), cancellation);
        return outcome.Succeeded ? Json.Ok(new { outcome.Value.Standing }) : Problems.Of(request, outcome.Errors);
    }
}
