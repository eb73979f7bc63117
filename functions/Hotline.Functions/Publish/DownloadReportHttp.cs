using Hotline.Core.Publish.Reports;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Publish;

/// <summary>The report that a page shows as a file, csv or xlsx.</summary>
[Access(Role.Evaluator, Role.Supervisor, Role.Administrator)]
public sealed class DownloadReportHttp(PullReportHandler handler, ReportFiles files)
{
    [Function(nameof(DownloadReportHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "reports/download/{form}")] HttpRequest request,
        string form,
        CancellationToken cancellation)
    {
        var faults = new ErrorList();
        var outcome = await handler.HandleAsync(ReportQuery.Read(request, faults), faults, cancellation);
        return outcome.Succeeded
            ? files.Of(outcome.Value, MediaTypeOf(form), CallerLanguage.Of(request)) ?? Problems.Of(request, [Errors.UnknownRoute()])
            : Problems.Of(request, outcome.Errors);
    }

    private static string? MediaTypeOf(string form) => form switch
    {
        "csv" => "text/csv",
        "xlsx" => Workbook.MediaType,
        _ => null,
    };
}
