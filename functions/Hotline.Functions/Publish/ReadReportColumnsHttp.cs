using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Publish;

/// <summary>The data dictionary of reports: every column and what it means, in the caller's language.</summary>
[Access(Role.Citizen)]
public sealed class ReadReportColumnsHttp
{
    [Function(nameof(ReadReportColumnsHttp))]
    public IResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/reports/columns")] HttpRequest request) =>
        Json.Ok(new { Columns = ReportColumns.In(CallerLanguage.Of(request)) });
}
