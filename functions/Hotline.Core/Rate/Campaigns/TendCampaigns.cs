using Hotline.Core.Policy;

namespace Hotline.Core.Rate.Campaigns;

/// <summary>Draws what was approved and not drawn, and publishes the results of campaigns that are over; safe to repeat.</summary>
public sealed class TendCampaignsHandler(ICampaigns campaigns, DrawCampaign draw, CampaignPublication publication, CityClocks clocks, TimeProvider time)
{
    /// <summary>The campaigns that were closed by this.</summary>
    public async Task<IReadOnlyList<string>> HandleAsync(CancellationToken cancellation)
    {
        var today = clocks.DayOf(time.GetUtcNow());
        var closed = new List<string>();
        foreach (var campaign in await campaigns.AllAsync(cancellation))
        {
            var tended = await draw.RunAsync(campaign.Id, cancellation) ?? campaign;
            if (tended.IsOverOn(today))
            {
                await publication.PublishAsync(tended, cancellation);
                await campaigns.SaveAsync(tended.Closed(), cancellation);
                closed.Add(tended.Id);
            }
        }

        return closed;
    }
}
