using Hotline.Functions.Access;
using Hotline.Functions.Pages;
using Hotline.Pages.Publish;

namespace Hotline.Functions.Publish;

/// <summary>The score cards of all departments side by side; a department is led to its own.</summary>
[Access(Role.Handler, Role.Approver, Role.Evaluator, Role.Supervisor, Role.Administrator)]
public sealed class ShowScoreCardsHttp(ScoreCardPages cards)
{
    [Function(nameof(ShowScoreCardsHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "scorecards")] HttpRequest request, CancellationToken cancellation) =>
        request.Staff().Department is { } own
            ? PageResults.Next(request.HttpContext.Response, $"/scorecards/{own}{request.QueryString}")
            : await cards.ShowAsync<ScoreCardsPage>(request, department: null, cancellation);
}
