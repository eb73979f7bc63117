using System.Text.Json;
using Hotline.Core.Messages;

namespace Hotline.Core.Rate.Campaigns;

/// <summary>What a line of the audit log has room for of a plan. It is kept as JSON, so that each reader has it in their language.</summary>
public sealed record CampaignLine(LocalText Title, DateOnly From, DateOnly To, CampaignPopulation? Population, int MinimumSample, int Questions)
{
    public static string Write(CampaignPlan plan) => JsonSerializer.Serialize(
        new CampaignLine(plan.Title, plan.From, plan.To, plan.Population, plan.MinimumSample, plan.Questions.Count), CoreJson.Options);

    public static CampaignLine Read(string line) => JsonSerializer.Deserialize<CampaignLine>(line, CoreJson.Options)!;
}
