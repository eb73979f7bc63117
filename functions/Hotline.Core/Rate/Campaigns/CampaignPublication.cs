using System.Security.Cryptography;
using Hotline.Core.Policy;
using Hotline.Core.Publish;
using Hotline.Core.Publish.Ledger;

namespace Hotline.Core.Rate.Campaigns;

/// <summary>Puts what everyone may know of a campaign into the public place and the ledger: what is asked when it is drawn, and the results at the end.</summary>
public sealed class CampaignPublication(ICampaigns campaigns, IPublicFiles files, ILedgerStore ledger, CityClocks clocks, TimeProvider time)
{
    /// <summary>Holds the city to its seed before anyone is asked.</summary>
    public Task AnnounceAsync(Campaign campaign, int drawn, CancellationToken cancellation) =>
        PutAsync(campaign.Id, [CampaignFiles.Plan(PublicCampaign.Of(campaign, drawn))], cancellation);

    public async Task PublishAsync(Campaign campaign, CancellationToken cancellation)
    {
        var results = CampaignResults.Of(
            campaign, await campaigns.CasesAsync(campaign.Id, cancellation), await campaigns.AnswersAsync(campaign.Id, cancellation));
        await PutAsync(campaign.Id, CampaignFiles.Results(results), cancellation);
    }

    private async Task PutAsync(string id, IReadOnlyList<PublishedFile> published, CancellationToken cancellation)
    {
        var folder = CampaignFiles.FolderOf(id);
        foreach (var file in published)
        {
            await files.PutAsync(folder, file, cancellation);
        }

        var leaves = published.Select(file => LedgerLeaf.Of($"{folder}/{file.Name}", Convert.ToHexStringLower(SHA256.HashData(file.Content.Span))));
        await ledger.NoteAsync(clocks.DayOf(time.GetUtcNow()), leaves, cancellation);
    }
}
