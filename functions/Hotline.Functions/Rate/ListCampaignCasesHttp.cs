using Hotline.Core.Rate.Campaigns;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Rate;

/// <summary>The drawn cases of a campaign whose citizens are still to be asked.</summary>
[Access(Role.Operator, Role.Supervisor)]
public sealed class ListCampaignCasesHttp(ListCampaignCasesHandler handler, CampaignJson json)
{
    [Function(nameof(ListCampaignCasesHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/campaigns/{campaign}/cases")] HttpRequest request,
        string campaign,
        CancellationToken cancellation)
    {
        var outcome = await handler.HandleAsync(new(campaign), cancellation);
        var language = CallerLanguage.Of(request);
        return outcome.Succeeded
            ? Json.Ok(new { Cases = outcome.Value.Select(drawn => json.Of(drawn, language)) })
            : Problems.Of(request, outcome.Errors);
    }
}
