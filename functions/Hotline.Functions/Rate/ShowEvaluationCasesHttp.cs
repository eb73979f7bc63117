using Hotline.Core.Rate.Campaigns;
using Hotline.Functions.Access;
using Hotline.Functions.Http;
using Hotline.Functions.Pages;
using Hotline.Pages.Rate;

namespace Hotline.Functions.Rate;

/// <summary>The drawn cases of a campaign whose citizens are still to be asked.</summary>
[Access(Role.Operator, Role.Supervisor)]
public sealed class ShowEvaluationCasesHttp(PageResults pages, ICampaigns campaigns, ListCampaignCasesHandler handler)
{
    [Function(nameof(ShowEvaluationCasesHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "evaluations/{campaign}/cases")] HttpRequest request,
        string campaign,
        CancellationToken cancellation)
    {
        var outcome = await handler.HandleAsync(new(campaign), cancellation);
        return outcome.Succeeded
            ? pages.Show<EvaluationCasesPage>(request, new Dictionary<string, object?>
            {
                [nameof(EvaluationCasesPage.Campaign)] = await campaigns.FindAsync(campaign, cancellation),
                [nameof(EvaluationCasesPage.Cases)] = outcome.Value,
            })
            : Problems.Of(request, outcome.Errors);
    }
}
