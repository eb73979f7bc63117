using Hotline.Core.Publish.ScoreCards;
using Hotline.Functions.Access;
using Hotline.Functions.Http;
using Hotline.Functions.Pages;
using Hotline.Pages.Publish;

namespace Hotline.Functions.Publish;

/// <summary>The cases behind one figure of a score card, for those who may see them.</summary>
[Access(Role.Handler, Role.Approver, Role.Supervisor, Role.Administrator)]
public sealed class ShowScoredCasesHttp(PageResults pages, ListScoredCasesHandler handler)
{
    [Function(nameof(ShowScoredCasesHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "scorecards/{department}/cases")] HttpRequest request,
        string department,
        CancellationToken cancellation)
    {
        var faults = new ErrorList();
        var query = ScoreQuery.Read(request, department, faults);
        var outcome = await handler.HandleAsync(query, faults, cancellation);
        return outcome.Succeeded
            ? pages.Show<ScoredCasesPage>(request, new Dictionary<string, object?>
            {
                [nameof(ScoredCasesPage.Query)] = query,
                [nameof(ScoredCasesPage.Cases)] = outcome.Value,
                [nameof(ScoredCasesPage.More)] = outcome.Value.Count == ListScoredCasesHandler.Most,
            })
            : Problems.Of(request, outcome.Errors);
    }
}
