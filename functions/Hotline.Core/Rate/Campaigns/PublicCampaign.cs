using Hotline.Core.Messages;
using Hotline.Core.Rate.Sampling;

namespace Hotline.Core.Rate.Campaigns;

/// <summary>What everyone may know of a campaign from the day it is drawn: what it asks and whom, and the hash that its seed is held to.</summary>
public sealed record PublicCampaign(
    string Id,
    LocalText Title,
    DateOnly From,
    DateOnly To,
    CampaignAudience Audience,
    CampaignPopulation? Cases,
    int MinimumSample,
    IReadOnlyList<CampaignQuestion> Questions,
    DateTimeOffset DrawnAt,
    string? SeedHash,
    IReadOnlyDictionary<string, int>? Population,
    int? Drawn)
{
    public static PublicCampaign Of(Campaign campaign, int drawn)
    {
        var plan = campaign.Plan;
        var sampled = plan.Audience == CampaignAudience.Cases;
        return new(
            campaign.Id,
            plan.Title,
            plan.From,
            plan.To,
            plan.Audience,
            plan.Population,
            plan.MinimumSample,
            plan.Questions,
            campaign.DrawnAt!.Value,
            sampled ? SampleDraw.HashOf(campaign.Seed) : null,
            sampled ? campaign.Population : null,
            sampled ? drawn : null);
    }
}
