using Hotline.Core.Cases;
using Hotline.Core.Policy;
using Hotline.Core.Publish;
using Hotline.Core.Rate.Campaigns;

namespace Hotline.Core.Rate.Sampling;

/// <summary>Who was drawn for a sample or a campaign within the policy's days of rest, and is left in peace.</summary>
public sealed class AskedLately(ISamples samples, ICampaigns campaigns, CityPolicy policy, TimeProvider time)
{
    private const int ShortestMonth = 28;

    private SamplePolicy Rules => policy.Supervision.Ratings.Sample;

    /// <summary>Whether a case's citizen may be drawn at all: it was answered and counts, and there is somebody to ask.</summary>
    public static bool MayBeAsked(Listing row, IReadOnlySet<string> rested) =>
        row is { AnsweredAt: not null, Excluded: null, Status: not CaseStatus.Merged, Channel: not Channel.Exchange, Person: { } person }
        && !rested.Contains(person);

    /// <summary>Keyed hashes; of the samples of months before this one, and of all campaigns but one.</summary>
    public async Task<IReadOnlySet<string>> PersonsAsync(Month before, string? except, CancellationToken cancellation)
    {
        var asked = new HashSet<string>();
        foreach (var earlier in Earlier(before, Rules.RestDays))
        {
            if (await samples.FindAsync(earlier, cancellation) is { } sample && IsRecent(sample.DrawnAt))
            {
                asked.UnionWith((await samples.CasesAsync(earlier, cancellation)).Select(each => each.Person));
            }
        }

        foreach (var campaign in await campaigns.AllAsync(cancellation))
        {
            if (campaign.Id != except && campaign.DrawnAt is { } drawn && IsRecent(drawn))
            {
                asked.UnionWith((await campaigns.CasesAsync(campaign.Id, cancellation)).Select(each => each.Person));
            }
        }

        return asked;
    }

    /// <summary>The months before whose samples may have been drawn within that many days, and a year's for what a timer that was down has missed.</summary>
    internal static IEnumerable<Month> Earlier(Month month, int days)
    {
        for (var left = Math.Max(days / ShortestMonth, 12); left > 0; left--)
        {
            month = month.Previous;
            yield return month;
        }
    }

    private bool IsRecent(DateTimeOffset drawn) => drawn.AddDays(Rules.RestDays) > time.GetUtcNow();
}
