using Hotline.Core.Search;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Search;

/// <summary>Published cases by their redacted words, district, department, category, status and days, for everyone.</summary>
[Access(Role.Citizen)]
public sealed class SearchPublicCasesHttp(SearchPublicCasesHandler handler, PublicCaseViews views)
{
    private const int UsualPage = 20;

    [Function(nameof(SearchPublicCasesHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/public/search")] HttpRequest request, CancellationToken cancellation)
    {
        var body = await Fields.ReadAsync(request, cancellation);
        var query = new SearchPublicCases(
            body.Text("text"),
            body.Text("district"),
            body.Text("department"),
            body.Text("category"),
            body.Choices<CaseStatus>("statuses"),
            body.Date("from"),
            body.Date("to"),
            body.Whole("page") ?? 1,
            body.Whole("size") ?? UsualPage);
        var outcome = await handler.HandleAsync(query, body.Faults(), cancellation);
        if (!outcome.Succeeded)
        {
            return Problems.Of(request, outcome.Errors);
        }

        var language = CallerLanguage.Of(request);
        return Json.Ok(new { outcome.Value.Total, Cases = outcome.Value.Hits.Select(hit => views.Of(hit, language)) });
    }
}
