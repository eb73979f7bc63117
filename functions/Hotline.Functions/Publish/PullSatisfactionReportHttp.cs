using System.Globalization;
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
        var query = new PullSatisfactionReport(Date(request, "from", faults), Date(request, "to", faults), Dimension(request, faults));
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

    private static DateOnly? Date(HttpRequest request, string name, ErrorList faults)
    {
        if (request.Query[name].FirstOrDefault() is not { Length: > 0 } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        faults.Add(Errors.Malformed(name, "yyyy-MM-dd"));
        return null;
    }

    private static ReportDimension? Dimension(HttpRequest request, ErrorList faults)
    {
        if (request.Query["by"].FirstOrDefault() is not { Length: > 0 } text)
        {
            return null;
        }

        if (EnumText.TryRead<ReportDimension>(text, out var dimension))
        {
            return dimension;
        }

        faults.Add(Errors.UnknownValue("by", string.Join(", ", Enum.GetValues<ReportDimension>().Select(EnumText.Of))));
        return null;
    }
}
