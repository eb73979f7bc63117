using Hotline.Core.Rate.Campaigns;
using Hotline.Functions.Access;
using Hotline.Functions.Pages;

namespace Hotline.Functions.Rate;

/// <summary>Somebody who did not write a campaign approves it, from its page.</summary>
[Access(Role.Evaluator, Role.Supervisor, Role.Administrator)]
public sealed class ApproveEvaluationHttp(EvaluationPages evaluations, ApproveCampaignHandler handler)
{
    [Function(nameof(ApproveEvaluationHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "evaluations/{campaign}/approve")] HttpRequest request,
        string campaign,
        CancellationToken cancellation)
    {
        var form = await SentForm.ReadAsync(request, cancellation);
        var outcome = await handler.HandleAsync(new(campaign, (int)(form.Number("version") ?? 0), request.Staff()), [], cancellation);
        return outcome.Succeeded
            ? PageResults.Next(request.HttpContext.Response, $"/evaluations/{campaign}")
            : await evaluations.ShowAsync(request, campaign, outcome.Errors, cancellation);
    }
}
