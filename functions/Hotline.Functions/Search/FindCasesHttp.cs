using Hotline.Core.Search;
using Hotline.Functions.Access;
using Hotline.Functions.Http;
using Hotline.Functions.Pages;
using Hotline.Pages.Search;

namespace Hotline.Functions.Search;

/// <summary>
/// Staff look for cases on a page. Filters are kept in the address; a search with words, a number or a place is answered from the form
/// itself, since an address stays in histories and logs.
/// </summary>
[Access(Role.Operator, Role.LetterClerk, Role.Handler, Role.Approver, Role.Supervisor, Role.Administrator)]
public sealed class FindCasesHttp(PageResults pages, SearchCasesHandler handler, FoundCases found)
{
    private const int PageSize = 20;

    [Function(nameof(FindCasesHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "search")] HttpRequest request, CancellationToken cancellation)
    {
        if (HttpMethods.IsGet(request.Method))
        {
            var kept = SearchWords.Of(request.Text);
            return request.Query.Count == 0
                ? pages.Show<FindCasesPage>(request)
                : await AnswerAsync(request, kept with { Text = null, CallerNumber = null, Place = null }, cancellation);
        }

        var form = await SentForm.ReadAsync(request, cancellation);
        var asked = SearchWords.Of(form.Text);
        return Reference.TryParse(asked.Reference, out var reference) ? PageResults.Next(request.HttpContext.Response, $"/cases/{reference}")
            : asked.IsPersonal ? await AnswerAsync(request, asked, cancellation)
            : PageResults.Next(request.HttpContext.Response, asked.Address());
    }

    private async Task<IResult> AnswerAsync(HttpRequest request, SearchWords asked, CancellationToken cancellation)
    {
        var faults = new ErrorList();
        var query = SearchFields.Query(asked, PageSize, request.Staff(), faults);
        var outcome = await handler.HandleAsync(query, faults, cancellation);
        var parameters = new Dictionary<string, object?> { [nameof(FindCasesPage.Asked)] = asked };
        if (!outcome.Succeeded)
        {
            return pages.Refused<FindCasesPage>(request, outcome.Errors, parameters);
        }

        var language = CallerLanguage.Of(request);
        parameters[nameof(FindCasesPage.Found)] = outcome.Value.Hits.Select(hit => found.Of(hit, language)).ToList();
        parameters[nameof(FindCasesPage.Total)] = outcome.Value.Total;
        parameters[nameof(FindCasesPage.Number)] = query.Page;
        parameters[nameof(FindCasesPage.PageSize)] = PageSize;
        return pages.Show<FindCasesPage>(request, parameters);
    }
}
