using Hotline.Core.Rate.Campaigns;
using Hotline.Functions.Access;
using Hotline.Functions.Pages;

namespace Hotline.Functions.Rate;

/// <summary>A campaign's questions, and what a citizen answers to them.</summary>
[Access(Role.Citizen)]
public sealed class ShowCampaignHttp(CampaignPages shown, AnswerCampaignHandler handler, VoterCookie voter)
{
    [Function(nameof(ShowCampaignHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "campaigns/{campaign}")] HttpRequest request,
        string campaign,
        CancellationToken cancellation)
    {
        if (HttpMethods.IsGet(request.Method))
        {
            return await shown.ShowAsync(request, campaign, form: null, [], cancellation);
        }

        var form = await SentForm.ReadAsync(request, cancellation);
        var command = new AnswerCampaign(
            campaign,
            form.Text("token"),
            form.Under(CampaignPages.Answers),
            voter.Of(request, "/campaigns"),
            ClientAddress.Of(request),
            request.CallerOrNull());
        var outcome = await handler.HandleAsync(command, [], cancellation);
        return outcome.Succeeded
            ? PageResults.Next(request.HttpContext.Response, $"/campaigns/{outcome.Value.Id}/thanks")
            : await shown.ShowAsync(request, campaign, form, outcome.Errors, cancellation);
    }
}
