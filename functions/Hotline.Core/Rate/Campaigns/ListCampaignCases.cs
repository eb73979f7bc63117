using Hotline.Core.Rate.Sampling;

namespace Hotline.Core.Rate.Campaigns;

/// <summary>The drawn cases whose citizens are still to be asked, in the order of their references.</summary>
public sealed record ListCampaignCases(string? Campaign);

public sealed class ListCampaignCasesHandler(CampaignAnswers answers, ICampaigns campaigns)
{
    public async Task<Result<IReadOnlyList<CampaignCase>>> HandleAsync(ListCampaignCases query, CancellationToken cancellation)
    {
        var open = await answers.OpenAsync(query.Campaign, cancellation);
        if (!open.Succeeded)
        {
            return open.As<IReadOnlyList<CampaignCase>>();
        }

        var drawn = await campaigns.CasesAsync(open.Value.Id, cancellation);
        return Result.Of<IReadOnlyList<CampaignCase>>(
            [.. drawn.Where(each => each.Standing == SampledStanding.Open).OrderBy(each => each.Reference.Digits, StringComparer.Ordinal)]);
    }
}
