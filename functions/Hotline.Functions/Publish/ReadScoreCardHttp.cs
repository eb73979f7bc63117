using Hotline.Core.Publish.ScoreCards;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Publish;

/// <summary>One department's score card from one day to another.</summary>
[Access(Role.Handler, Role.Approver, Role.Evaluator, Role.Supervisor, Role.Administrator)]
public sealed class ReadScoreCardHttp(ReadScoreCardsHandler handler, ScoreCardJson json)
{
    [Function(nameof(ReadScoreCardHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/scorecards/{department}")] HttpRequest request,
        string department,
        CancellationToken cancellation)
    {
        var faults = new ErrorList();
        var query = new ReadScoreCards(department, request.Date("from", faults), request.Date("to", faults), request.Staff());
        var outcome = await handler.HandleAsync(query, faults, cancellation);
        return outcome.Succeeded ? Json.Ok(json.Of(outcome.Value[0], CallerLanguage.Of(request))) : Problems.Of(request, outcome.Errors);
    }
}
