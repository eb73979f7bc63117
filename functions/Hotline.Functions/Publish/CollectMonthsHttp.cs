using Hotline.Core.Publish.Figures;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Publish;

/// <summary>Brings what reports are made of up to date now.</summary>
[Access(Role.Evaluator, Role.Supervisor, Role.Administrator)]
public sealed class CollectMonthsHttp(CollectMonthsHandler handler)
{
    [Function(nameof(CollectMonthsHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/reports/collect")] HttpRequest request, CancellationToken cancellation)
    {
        var collected = await handler.HandleAsync(cancellation);
        return Json.Ok(new { Months = collected.Select(month => new { month.Month, Cases = month.Count }) });
    }
}
