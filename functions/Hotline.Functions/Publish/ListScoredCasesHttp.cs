using Hotline.Core.Policy;
using Hotline.Core.Publish.ScoreCards;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Publish;

/// <summary>The cases behind one figure of a score card; <c>met=false</c> shows only those that count against the department.</summary>
[Access(Role.Handler, Role.Approver, Role.Supervisor, Role.Administrator)]
public sealed class ListScoredCasesHttp(ListScoredCasesHandler handler, CityTime cityTime)
{
    [Function(nameof(ListScoredCasesHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/scorecards/{department}/cases")] HttpRequest request,
        string department,
        CancellationToken cancellation)
    {
        var faults = new ErrorList();
        var query = ScoreQuery.Read(request, department, faults);
        var outcome = await handler.HandleAsync(query, faults, cancellation);
        return outcome.Succeeded
            ? Json.Ok(new
            {
                Cases = outcome.Value.Select(scored => scored with
                {
                    Due = cityTime.Local(scored.Due),
                    AnsweredAt = scored.AnsweredAt is { } at ? cityTime.Local(at) : null,
                }),
                More = outcome.Value.Count == ListScoredCasesHandler.Most,
            })
            : Problems.Of(request, outcome.Errors);
    }
}
