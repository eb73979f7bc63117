using Hotline.Core.Search;
using Hotline.Functions.Access;
using Hotline.Functions.Http;
using Hotline.Functions.Pages;
using Hotline.Pages.Publish;

namespace Hotline.Functions.Search;

/// <summary>
/// Citizens look among published cases. What they look for comes as a form and is never in the address, where histories and logs
/// would keep it.
/// </summary>
[Access(Role.Citizen)]
public sealed class ShowPublicCasesHttp(PageResults pages, SearchPublicCasesHandler handler, PublicCaseViews views)
{
    private const int PageSize = 20;

    [Function(nameof(ShowPublicCasesHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "public-cases")] HttpRequest request, CancellationToken cancellation)
    {
        var asked = HttpMethods.IsGet(request.Method) ? Asked(null) : Asked(await SentForm.ReadAsync(request, cancellation));
        var outcome = await handler.HandleAsync(asked, [], cancellation);
        if (!outcome.Succeeded)
        {
            return pages.Refused<PublicCasesPage>(request, outcome.Errors, Parameters(asked, 0, []));
        }

        var language = CallerLanguage.Of(request);
        return pages.Show<PublicCasesPage>(
            request, Parameters(asked, outcome.Value.Total, [.. outcome.Value.Hits.Select(hit => views.Of(hit, language))]));
    }

    private static SearchPublicCases Asked(SentForm? form) => new(
        form?.Text("text"), form?.Text("district"), null, form?.Text("category"), [], null, null, (int)(form?.Number("page") ?? 1), PageSize);

    private static Dictionary<string, object?> Parameters(SearchPublicCases asked, long total, IReadOnlyList<ListedPublicCase> cases) => new()
    {
        [nameof(PublicCasesPage.Asked)] = asked,
        [nameof(PublicCasesPage.Total)] = total,
        [nameof(PublicCasesPage.Cases)] = cases,
    };
}
