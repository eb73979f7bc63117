using Hotline.Core.Publish;
using Hotline.Core.Rate.Campaigns;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Rate;

/// <summary>The results of a campaign that is over, as JSON or CSV (Accept: text/csv): the same bytes as in the public container.</summary>
[Access(Role.Citizen)]
public sealed class ReadCampaignResultsHttp(IPublicFiles files)
{
    [Function(nameof(ReadCampaignResultsHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/campaigns/{campaign}/results")] HttpRequest request,
        string campaign,
        CancellationToken cancellation)
    {
        var name = Accepted.First(request) == "text/csv" ? CampaignFiles.CsvName : CampaignFiles.JsonName;
        var file = CampaignId.IsOne(campaign) ? await files.FindAsync(CampaignFiles.FolderOf(campaign), name, cancellation) : null;
        return file is null ? Problems.Of(request, [Errors.NotPublished(campaign)]) : Results.Bytes(file.Content, file.ContentType);
    }
}
