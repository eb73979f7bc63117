using Hotline.Core.Publish;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Publish;

/// <summary>Satisfaction from one day to another by department, category or channel, as JSON or (Accept: text/csv) as CSV.</summary>
[Access(Role.Evaluator, Role.Supervisor, Role.Administrator)]
public sealed class PullSatisfactionReportHttp(PullSatisfactionReportHandler handler)
{
    [Function(nameof(PullSatisfactionReportHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/reports/satisfaction")] HttpRequest request, CancellationToken cancellation)
    {
        var faults = new ErrorList();
        var query = new PullSatisfactionReport(
            request.Date("from", faults), request.Date("to", faults), request.Choice<ReportDimension>("by", faults));
        var outcome = await handler.HandleAsync(query, faults, cancellation);
        if (!outcome.Succeeded)
        {
            return Problems.Of(request, outcome.Errors);
        }

        var report = outcome.Value;
        return Csv.IsWanted(request) ? Results.Bytes(Csv.Of(Rows(report)), Csv.MediaType, $"satisfaction-{report.From:yyyy-MM-dd}-{report.To:yyyy-MM-dd}.csv") : Json.Ok(report);
    }

    private static IEnumerable<TallyRow> Rows(SatisfactionReport report) =>
        report.Lines.Select(line => TallyRow.Of(EnumText.Of(report.By), line.Key, line.Tally)).Append(TallyRow.Of("total", "", report.Total));
}
