using Hotline.Functions.Access;
using Hotline.Pages.Publish;

namespace Hotline.Functions.Publish;

/// <summary>One department's score card.</summary>
[Access(Role.Handler, Role.Approver, Role.Evaluator, Role.Supervisor, Role.Administrator)]
public sealed class ShowScoreCardHttp(ScoreCardPages cards)
{
    [Function(nameof(ShowScoreCardHttp))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "scorecards/{department}")] HttpRequest request,
        string department,
        CancellationToken cancellation) =>
        cards.ShowAsync<ScoreCardPage>(request, department, cancellation);
}
