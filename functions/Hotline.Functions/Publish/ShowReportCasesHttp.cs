using Hotline.Core.Publish.Reports;
using Hotline.Functions.Access;
using Hotline.Functions.Http;
using Hotline.Functions.Pages;
using Hotline.Pages.Publish;
using Hotline.Pages.Words;

namespace Hotline.Functions.Publish;

/// <summary>The cases behind a line of a report, for those who may see cases.</summary>
[Access(Role.Supervisor, Role.Administrator)]
public sealed class ShowReportCasesHttp(PageResults pages, ListReportCasesHandler handler, ReportNames names)
{
    [Function(nameof(ShowReportCasesHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "reports/cases")] HttpRequest request, CancellationToken cancellation)
    {
        var faults = new ErrorList();
        var (query, key) = (ReportQuery.Read(request, faults), request.Query["key"].FirstOrDefault());
        var outcome = await handler.HandleAsync(new(query, key), faults, cancellation);
        if (!outcome.Succeeded)
        {
            return Problems.Of(request, outcome.Errors);
        }

        var language = CallerLanguage.Of(request);
        return pages.Show<ReportCasesPage>(request, new Dictionary<string, object?>
        {
            [nameof(ReportCasesPage.Name)] = key is null ? PageTexts.Of("reports.total", language) : names.Of(query.By!.Value, key, language),
            [nameof(ReportCasesPage.Address)] = ReportQuery.AddressOf(query),
            [nameof(ReportCasesPage.Cases)] = outcome.Value,
            [nameof(ReportCasesPage.More)] = outcome.Value.Count == ListReportCasesHandler.Most,
        });
    }
}
