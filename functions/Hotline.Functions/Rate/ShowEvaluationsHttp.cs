using Hotline.Core.Rate.Campaigns;
using Hotline.Functions.Access;
using Hotline.Functions.Pages;
using Hotline.Pages.Rate;

namespace Hotline.Functions.Rate;

/// <summary>All evaluation campaigns, for those who put them together and those who ask.</summary>
[Access(Role.Operator, Role.Evaluator, Role.Supervisor, Role.Administrator)]
public sealed class ShowEvaluationsHttp(PageResults pages, ICampaigns campaigns)
{
    [Function(nameof(ShowEvaluationsHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "evaluations")] HttpRequest request, CancellationToken cancellation)
    {
        var all = await campaigns.AllAsync(cancellation);
        return pages.Show<EvaluationsPage>(request, new Dictionary<string, object?>
        {
            [nameof(EvaluationsPage.Campaigns)] = all.OrderByDescending(campaign => campaign.Plan.From).ToList(),
        });
    }
}
