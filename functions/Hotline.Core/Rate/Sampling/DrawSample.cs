using System.Security.Cryptography;
using Hotline.Core.Calendar;
using Hotline.Core.Cases;
using Hotline.Core.Policy;
using Hotline.Core.Publish;

namespace Hotline.Core.Rate.Sampling;

/// <summary>
/// Draws last month's sample unless it is drawn, and closes samples whose time is over; safe to repeat, also after it stopped midway.
/// </summary>
public sealed class DrawSampleHandler(
    ISamples samples, PeriodCases cases, SamplePublication publication, CityPolicy policy, WorkingCalendar calendar, TimeProvider time)
{
    private const int SeedBytes = 32;
    private const int ShortestMonth = 28;

    private SamplePolicy Rules => policy.Supervision.Ratings.Sample;

    /// <summary>Last month's sample.</summary>
    public async Task<Sample> HandleAsync(CancellationToken cancellation)
    {
        var month = Month.Of(calendar.LocalDate(time.GetUtcNow())).Previous;
        var sample = await samples.FindAsync(month, cancellation);
        if (sample is not { Drawn: true })
        {
            sample = await DrawAsync(sample ?? Begun(month), cancellation);
        }

        await CloseAsync(month, cancellation);
        return sample;
    }

    private Sample Begun(Month month) => new(
        month,
        RandomNumberGenerator.GetHexString(2 * SeedBytes, lowercase: true),
        time.GetUtcNow(),
        Rules.PerDepartment,
        new Dictionary<string, int>(),
        Drawn: false,
        ClosedAt: null);

    private async Task<Sample> DrawAsync(Sample begun, CancellationToken cancellation)
    {
        // The seed is kept before anything is drawn by it, so that a drawing that stopped midway ends as it began.
        await samples.PutAsync(begun, cancellation);
        var rested = await AskedLatelyAsync(begun.Month, cancellation);
        var population = new List<SampledCase>();
        await foreach (var row in cases.BetweenAsync(begun.Month.First, begun.Month.Last, cancellation))
        {
            if (row is { AnsweredAt: not null, Excluded: null, Status: not CaseStatus.Merged, Channel: not Channel.Exchange, Person: { } person } && !rested.Contains(person))
            {
                population.Add(new(begun.Month, row.Reference, row.List, row.Category, person));
            }
        }

        var drawn = begun with
        {
            Population = population.CountBy(each => each.Department).ToDictionary(count => count.Key, count => count.Value),
            Drawn = true,
        };
        await samples.AddAsync(SampleDraw.Of(begun.Seed, population, begun.PerDepartment), cancellation);
        await publication.PublishAsync(drawn, cancellation);
        await samples.PutAsync(drawn, cancellation);
        return drawn;
    }

    private async Task<HashSet<string>> AskedLatelyAsync(Month month, CancellationToken cancellation)
    {
        var asked = new HashSet<string>();
        foreach (var earlier in Earlier(month, Rules.RestDays))
        {
            if (await samples.FindAsync(earlier, cancellation) is { } sample && sample.DrawnAt.AddDays(Rules.RestDays) > time.GetUtcNow())
            {
                asked.UnionWith((await samples.CasesAsync(earlier, cancellation)).Select(each => each.Person));
            }
        }

        return asked;
    }

    private async Task CloseAsync(Month latest, CancellationToken cancellation)
    {
        foreach (var month in Earlier(latest, Rules.DaysToAsk).Prepend(latest))
        {
            if (await samples.FindAsync(month, cancellation) is { IsOpen: true } sample && sample.DrawnAt.AddDays(Rules.DaysToAsk) <= time.GetUtcNow())
            {
                var closed = sample with { ClosedAt = time.GetUtcNow() };
                await publication.PublishAsync(closed, cancellation);
                await samples.PutAsync(closed, cancellation);
            }
        }
    }

    /// <summary>The months before whose samples may have been drawn within that many days, and a year's for what a timer that was down has missed.</summary>
    private static IEnumerable<Month> Earlier(Month month, int days)
    {
        for (var left = Math.Max(days / ShortestMonth, 12); left > 0; left--)
        {
            month = month.Previous;
            yield return month;
        }
    }
}
