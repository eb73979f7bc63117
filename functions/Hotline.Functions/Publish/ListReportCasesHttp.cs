using Hotline.Core.Publish.Reports;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Publish;

/// <summary>The cases behind a report, or behind the line that <c>key</c> names; evaluators see figures and no cases.</summary>
[Access(Role.Supervisor, Role.Administrator)]
public sealed class ListReportCasesHttp(ListReportCasesHandler handler)
{
    [Function(nameof(ListReportCasesHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/reports/cases")] HttpRequest request, CancellationToken cancellation)
    {
        var faults = new ErrorList();
        var query = new ListReportCases(ReportQuery.Read(request, faults), request.Query["key"].FirstOrDefault());
        var outcome = await handler.HandleAsync(query, faults, cancellation);
        return outcome.Succeeded
            ? Json.Ok(new { Cases = outcome.Value, More = outcome.Value.Count == ListReportCasesHandler.Most })
            : Problems.Of(request, outcome.Errors);
    }
}
