using Hotline.Core.Rate.Campaigns;
using Hotline.Core.Rate.Sampling;
using Hotline.Functions.Access;
using Hotline.Functions.Http;
using Hotline.Functions.Pages;

namespace Hotline.Functions.Rate;

/// <summary>One drawn citizen: the number to ring and the questions to put, or the code for a letter.</summary>
[Access(Role.Operator, Role.Supervisor)]
public sealed class AskEvaluationCaseHttp(EvaluationPages evaluations, InviteToCampaignHandler invite, RecordCampaignCallHandler record)
{
    [Function(nameof(AskEvaluationCaseHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "evaluations/{campaign}/cases/{reference}")] HttpRequest request,
        string campaign,
        string reference,
        CancellationToken cancellation)
    {
        var target = CaseRequest.Reference(reference);
        if (!target.Succeeded)
        {
            return Problems.Of(request, target.Errors);
        }

        if (HttpMethods.IsGet(request.Method))
        {
            return await evaluations.ShowCaseAsync(request, campaign, target.Value, form: null, token: null, [], cancellation);
        }

        var form = await SentForm.ReadAsync(request, cancellation);
        if (form.Text("do") == "invite")
        {
            var invited = await invite.HandleAsync(new(campaign, target.Value, request.Staff()), cancellation);
            return await evaluations.ShowCaseAsync(
                request, campaign, target.Value, form, invited.Succeeded ? invited.Value : null, invited.Errors, cancellation);
        }

        var command = new RecordCampaignCall(
            campaign, target.Value, form.Choice<SampledStanding>("do"), form.Under(CampaignPages.Answers), request.Staff());
        var outcome = await record.HandleAsync(command, [], cancellation);
        return outcome.Succeeded
            ? PageResults.Next(request.HttpContext.Response, $"/evaluations/{campaign}/cases")
            : await evaluations.ShowCaseAsync(request, campaign, target.Value, form, token: null, outcome.Errors, cancellation);
    }
}
