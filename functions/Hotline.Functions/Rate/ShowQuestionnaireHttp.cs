using Hotline.Core.Rate.Sampling;
using Hotline.Functions.Access;
using Hotline.Functions.Pages;
using Hotline.Pages.Rate;

namespace Hotline.Functions.Rate;

/// <summary>The questionnaire that a sampled citizen was invited to.</summary>
[Access(Role.Citizen)]
public sealed class ShowQuestionnaireHttp(PageResults pages, AnswerQuestionnaireHandler handler)
{
    [Function(nameof(ShowQuestionnaireHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "questionnaire")] HttpRequest request, CancellationToken cancellation)
    {
        if (HttpMethods.IsGet(request.Method))
        {
            return pages.Show<QuestionnairePage>(request);
        }

        var form = await SentForm.ReadAsync(request, cancellation);
        var command = new AnswerQuestionnaire(
            form.Text("token"), new(form.Choice<Satisfaction>("satisfaction"), form.OptionalFlag("solved"), form.Text("comment")), request.CallerOrNull());
        var outcome = await handler.HandleAsync(command, [], cancellation);
        return outcome.Succeeded
            ? PageResults.Next(request.HttpContext.Response, "/questionnaire/thanks")
            : pages.Refused<QuestionnairePage>(request, outcome.Errors, new Dictionary<string, object?>
            {
                [nameof(QuestionnairePage.Token)] = form.Text("token"),
                [nameof(QuestionnairePage.Satisfaction)] = form.Text("satisfaction"),
                [nameof(QuestionnairePage.Solved)] = form.Text("solved"),
                [nameof(QuestionnairePage.Comment)] = form.Text("comment"),
            });
    }
}
