using Hotline.Core.Publish;
using Hotline.Core.Rate.Campaigns;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Rate;

/// <summary>What everyone may know of a campaign: the same bytes as in the public container.</summary>
[Access(Role.Citizen)]
public sealed class ReadCampaignHttp(IPublicFiles files)
{
    [Function(nameof(ReadCampaignHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/campaigns/{campaign}")] HttpRequest request,
        string campaign,
        CancellationToken cancellation)
    {
        var file = CampaignId.IsOne(campaign) ? await files.FindAsync(CampaignFiles.FolderOf(campaign), CampaignFiles.PlanName, cancellation) : null;
        return file is null ? Problems.Of(request, [Errors.NotFound("campaign")]) : Results.Bytes(file.Content, file.ContentType);
    }
}
