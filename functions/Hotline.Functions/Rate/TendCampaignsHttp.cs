using Hotline.Core.Rate.Campaigns;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Rate;

/// <summary>Does now what the timer would do tonight: draws what was approved, publishes what is over.</summary>
[Access(Role.Supervisor, Role.Administrator)]
public sealed class TendCampaignsHttp(TendCampaignsHandler handler)
{
    [Function(nameof(TendCampaignsHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/campaign-rounds")] HttpRequest request,
        CancellationToken cancellation)
    {
        var closed = await handler.HandleAsync(cancellation);
        return Json.Ok(new { Closed = closed });
    }
}
