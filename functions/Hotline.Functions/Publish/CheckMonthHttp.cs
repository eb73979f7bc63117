using Hotline.Core.Publish;
using Hotline.Core.Publish.Reports;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Publish;

/// <summary>Whether what reports are made of is what the cases say: counts a month again and compares; with "cases=true" each case itself too.</summary>
[Access(Role.Evaluator, Role.Supervisor, Role.Administrator)]
public sealed class CheckMonthHttp(CheckMonthHandler handler)
{
    [Function(nameof(CheckMonthHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/reports/check/{month}")] HttpRequest request,
        string month,
        CancellationToken cancellation)
    {
        var outcome = await handler.HandleAsync(new(Month.TryParse(month, out var wanted) ? wanted : null, request.Text("cases") == "true"), cancellation);
        return outcome.Succeeded ? Json.Ok(outcome.Value) : Problems.Of(request, outcome.Errors);
    }
}
