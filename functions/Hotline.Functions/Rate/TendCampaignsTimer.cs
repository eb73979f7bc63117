using Hotline.Core.Rate.Campaigns;
using Hotline.Functions.Access;

namespace Hotline.Functions.Rate;

/// <summary>Draws whom approved campaigns ask and publishes those that are over, every night at a quarter to three (UTC 18:45 is 02:45 in China).</summary>
[Access(Role.System)]
public sealed class TendCampaignsTimer(TendCampaignsHandler handler)
{
    [Function(nameof(TendCampaignsTimer))]
    public Task RunAsync([TimerTrigger("0 45 18 * * *")] TimerInfo timer, CancellationToken cancellation) => handler.HandleAsync(cancellation);
}
