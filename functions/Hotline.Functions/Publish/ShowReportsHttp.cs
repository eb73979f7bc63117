using Hotline.Core.Policy;
using Hotline.Core.Publish.Figures;
using Hotline.Core.Publish.Reports;
using Hotline.Functions.Access;
using Hotline.Functions.Http;
using Hotline.Functions.Pages;
using Hotline.Pages.Publish;

namespace Hotline.Functions.Publish;

/// <summary>The reports for evaluators and supervisors; without anything asked for, the current month by department.</summary>
[Access(Role.Evaluator, Role.Supervisor, Role.Administrator)]
public sealed class ShowReportsHttp(PageResults pages, PullReportHandler handler, CityClocks clocks, TimeProvider time)
{
    [Function(nameof(ShowReportsHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "reports")] HttpRequest request, CancellationToken cancellation)
    {
        var faults = new ErrorList();
        var query = Completed(request, ReportQuery.Read(request, faults));
        var outcome = await handler.HandleAsync(query, faults, cancellation);
        var language = CallerLanguage.Of(request);
        var parameters = new Dictionary<string, object?>
        {
            [nameof(ReportsPage.Query)] = query,
            [nameof(ReportsPage.Report)] = outcome.Succeeded ? outcome.Value : null,
            [nameof(ReportsPage.Address)] = ReportQuery.AddressOf(query),
            [nameof(ReportsPage.Columns)] = ReportColumns.In(language).Select(column => (column.Column, column.Meaning)).ToList(),
        };
        return outcome.Succeeded ? pages.Show<ReportsPage>(request, parameters) : pages.Refused<ReportsPage>(request, outcome.Errors, parameters);
    }

    private PullReport Completed(HttpRequest request, PullReport query)
    {
        var month = RatedPeriod.Containing(clocks.DayOf(time.GetUtcNow()), 1);
        return request.Query.Count > 0 ? query : query with { From = month.From, To = month.To, By = ReportDimension.Department };
    }
}
