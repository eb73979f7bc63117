using Hotline.Core.Publish.ScoreCards;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Publish;

/// <summary>The score cards of all departments that had cases from one day to another.</summary>
[Access(Role.Evaluator, Role.Supervisor, Role.Administrator)]
public sealed class ListScoreCardsHttp(ReadScoreCardsHandler handler, ScoreCardJson json)
{
    [Function(nameof(ListScoreCardsHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/scorecards")] HttpRequest request, CancellationToken cancellation)
    {
        var faults = new ErrorList();
        var query = new ReadScoreCards(null, request.Date("from", faults), request.Date("to", faults), request.Staff());
        var outcome = await handler.HandleAsync(query, faults, cancellation);
        return outcome.Succeeded
            ? Json.Ok(new { Cards = outcome.Value.Select(card => json.Of(card, CallerLanguage.Of(request))) })
            : Problems.Of(request, outcome.Errors);
    }
}
