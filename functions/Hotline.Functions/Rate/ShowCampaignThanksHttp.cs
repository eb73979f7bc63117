using Hotline.Functions.Access;
using Hotline.Functions.Pages;
using Hotline.Pages.Rate;

namespace Hotline.Functions.Rate;

/// <summary>After a campaign's questions were answered.</summary>
[Access(Role.Citizen)]
public sealed class ShowCampaignThanksHttp(PageResults pages)
{
    [Function(nameof(ShowCampaignThanksHttp))]
    public IResult Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "campaigns/{campaign}/thanks")] HttpRequest request, string campaign) =>
        pages.Show<CampaignThanksPage>(request);
}
