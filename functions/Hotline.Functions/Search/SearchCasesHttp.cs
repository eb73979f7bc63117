using Hotline.Core.Search;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Search;

/// <summary>
/// Cases by words, reference, caller's number, place, department, category, status and dates together, best first. A POST although it
/// changes nothing: what people search for is personal and must not stand in a URL.
/// </summary>
[Access(Role.Operator, Role.LetterClerk, Role.Handler, Role.Approver, Role.Supervisor, Role.Administrator)]
public sealed class SearchCasesHttp(SearchCasesHandler handler, FoundCases found)
{
    private const int UsualPage = 20;

    [Function(nameof(SearchCasesHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/search")] HttpRequest request, CancellationToken cancellation)
    {
        var body = await Fields.ReadAsync(request, cancellation);
        var query = new SearchCases(
            body.Text("text"),
            body.Text("reference"),
            body.Text("callerNumber"),
            body.Text("place"),
            body.Text("district"),
            body.Text("department"),
            body.Text("category"),
            body.Choices<CaseStatus>("statuses"),
            body.Date("from"),
            body.Date("to"),
            body.Whole("page") ?? 1,
            body.Whole("size") ?? UsualPage,
            request.Staff());
        var outcome = await handler.HandleAsync(query, body.Faults(), cancellation);
        if (!outcome.Succeeded)
        {
            return Problems.Of(request, outcome.Errors);
        }

        var language = CallerLanguage.Of(request);
        return Json.Ok(new { outcome.Value.Total, Cases = outcome.Value.Hits.Select(hit => found.Of(hit, language)) });
    }
}
