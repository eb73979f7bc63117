using Hotline.Core.Calendar;
using Hotline.Core.Policy;
using Hotline.Core.Publish;
using Hotline.Core.Publish.Figures;
using Hotline.Core.Rate.Sampling;

namespace Hotline.Core.Rate.Campaigns;

/// <summary>
/// Draws whom an approved campaign asks and makes the campaign public; safe to repeat, also after it stopped midway. Whoever was asked
/// within the policy's days of rest is left in peace.
/// </summary>
public sealed class DrawCampaign(
    ICampaigns campaigns, PeriodCases cases, AskedLately asked, CampaignPublication publication, CityPolicy policy, WorkingCalendar calendar, TimeProvider time)
{
    /// <summary>The campaign as drawn; null where there is nothing to draw, or somebody else just did.</summary>
    public async Task<Campaign?> RunAsync(string id, CancellationToken cancellation)
    {
        if (await campaigns.FindAsync(id, cancellation) is not { Status: CampaignStatus.Approved, DrawnAt: null } campaign)
        {
            return null;
        }

        var population = campaign.Plan.Population is { } wanted ? await PopulationAsync(campaign.Id, wanted, cancellation) : [];
        var drawn = campaign.Drawn(
            population.CountBy(each => each.Department).ToDictionary(count => count.Key, count => count.Value), time.GetUtcNow());
        var sample = SampleDraw.Of(campaign.Seed, population, campaign.Plan.Population?.SampleSize ?? 0);
        await campaigns.AddCasesAsync(campaign.Id, sample, cancellation);
        await publication.AnnounceAsync(drawn, sample.Count, cancellation);
        return await campaigns.SaveAsync(drawn, cancellation) ? await campaigns.FindAsync(id, cancellation) : null;
    }

    private async Task<List<CampaignCase>> PopulationAsync(string id, CampaignPopulation wanted, CancellationToken cancellation)
    {
        var rested = await asked.PersonsAsync(Month.Of(calendar.LocalDate(time.GetUtcNow())), id, cancellation);
        var population = new List<CampaignCase>();
        await foreach (var row in cases.BetweenAsync(wanted.From, wanted.To, cancellation))
        {
            if (AskedLately.MayBeAsked(row, rested) && wanted.Filter.Holds(CountedCase.Of(row, calendar), policy))
            {
                population.Add(new(id, row.Reference, row.List, row.Person!));
            }
        }

        return population;
    }
}
