using Hotline.Core.Publish;
using Hotline.Core.Rate.Campaigns;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Rate;

/// <summary>The results of a campaign as a CSV file, for people at a browser: the same bytes as in the public container.</summary>
[Access(Role.Citizen)]
public sealed class DownloadCampaignHttp(IPublicFiles files)
{
    [Function(nameof(DownloadCampaignHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "campaigns/{campaign}/csv")] HttpRequest request,
        string campaign,
        CancellationToken cancellation)
    {
        var file = CampaignId.IsOne(campaign) ? await files.FindAsync(CampaignFiles.FolderOf(campaign), CampaignFiles.CsvName, cancellation) : null;
        return file is null
            ? Problems.Of(request, [Errors.NotPublished(campaign)])
            : Results.Bytes(file.Content, file.ContentType, $"campaign-{campaign}.csv");
    }
}
