using Hotline.Core.Policy;
using Hotline.Core.Rate.Campaigns;
using Hotline.Functions.Access;
using Hotline.Functions.Http;
using Hotline.Functions.Pages;
using Hotline.Pages.Rate;

namespace Hotline.Functions.Rate;

/// <summary>The form of a campaign: empty for a new one, or a draft's.</summary>
[Access(Role.Evaluator, Role.Supervisor, Role.Administrator)]
public sealed class EditEvaluationHttp(PageResults pages, ICampaigns campaigns, SaveCampaignHandler handler, CityPolicy policy)
{
    [Function(nameof(EditEvaluationHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "evaluation-form/{campaign?}")] HttpRequest request,
        string? campaign,
        CancellationToken cancellation)
    {
        var found = campaign is not null && CampaignId.IsOne(campaign) ? await campaigns.FindAsync(campaign, cancellation) : null;
        if (campaign is not null && found is not { Status: CampaignStatus.Draft })
        {
            return Problems.Of(request, [found is null ? Errors.NotFound("campaign") : Errors.CampaignFixed()]);
        }

        if (HttpMethods.IsGet(request.Method))
        {
            return pages.Show<EvaluationFormPage>(
                request, Of(campaign, found?.Version, found is null ? CampaignDraft.Empty : CampaignDraft.Of(found.Plan)));
        }

        var form = await SentForm.ReadAsync(request, cancellation);
        var draft = CampaignForm.Read(form, policy.Supervision.Ratings.Campaigns.Questions);
        var version = (int?)form.Number("version");
        var outcome = await handler.HandleAsync(new(campaign, version, draft, request.Staff()), [], cancellation);
        return outcome.Succeeded
            ? PageResults.Next(request.HttpContext.Response, form.Text("do") == "more" ? $"/evaluation-form/{outcome.Value.Id}" : $"/evaluations/{outcome.Value.Id}")
            : pages.Refused<EvaluationFormPage>(request, outcome.Errors, Of(campaign, version, draft));
    }

    private static Dictionary<string, object?> Of(string? campaign, int? version, CampaignDraft draft) => new()
    {
        [nameof(EvaluationFormPage.Campaign)] = campaign,
        [nameof(EvaluationFormPage.Version)] = version,
        [nameof(EvaluationFormPage.Draft)] = draft,
    };
}
