using Hotline.Core.Publish.Reports;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Publish;

/// <summary>
/// How cases were handled and judged in a period, with the period before beside it: as JSON, as CSV (Accept: text/csv) or as a
/// spreadsheet (Accept: application/vnd.openxmlformats-officedocument.spreadsheetml.sheet).
/// </summary>
[Access(Role.Evaluator, Role.Supervisor, Role.Administrator)]
public sealed class ReadReportHttp(PullReportHandler handler, ReportFiles files, ReportNames names)
{
    [Function(nameof(ReadReportHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/reports")] HttpRequest request, CancellationToken cancellation)
    {
        var faults = new ErrorList();
        var outcome = await handler.HandleAsync(ReportQuery.Read(request, faults), faults, cancellation);
        if (!outcome.Succeeded)
        {
            return Problems.Of(request, outcome.Errors);
        }

        var (report, language) = (outcome.Value, CallerLanguage.Of(request));
        return files.Of(report, Accepted.First(request), language)
            ?? Json.Ok(new { Report = report, Names = report.Lines.ToDictionary(line => line.Key, line => names.Of(report.By, line.Key, language)) });
    }
}
