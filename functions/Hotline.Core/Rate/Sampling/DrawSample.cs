using System.Security.Cryptography;
using Hotline.Core.Calendar;
using Hotline.Core.Policy;
using Hotline.Core.Publish;

namespace Hotline.Core.Rate.Sampling;

/// <summary>
/// Draws last month's sample unless it is drawn, and closes samples whose time is over; safe to repeat, also after it stopped midway.
/// </summary>
public sealed class DrawSampleHandler(
    ISamples samples, PeriodCases cases, AskedLately asked, SamplePublication publication, CityPolicy policy, WorkingCalendar calendar, TimeProvider time)
{
    private const int SeedBytes = 32;

    private SamplePolicy Rules => policy.Supervision.Ratings.Sample;

    /// <summary>Last month's sample.</summary>
    public async Task<Sample> HandleAsync(CancellationToken cancellation)
    {
        var month = Month.Of(calendar.LocalDate(time.GetUtcNow())).Previous;
        var sample = await samples.FindAsync(month, cancellation);
        if (sample is not { Drawn: true })
        {
            // The seed is kept before anything is drawn by it, so that a drawing that stopped midway ends as it began.
            sample = await DrawAsync(sample ?? await samples.BeginAsync(Begun(month), cancellation), cancellation);
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
        var rested = await asked.PersonsAsync(begun.Month, except: null, cancellation);
        var population = new List<SampledCase>();
        await foreach (var row in cases.BetweenAsync(begun.Month.First, begun.Month.Last, cancellation))
        {
            if (AskedLately.MayBeAsked(row, rested))
            {
                population.Add(new(begun.Month, row.Reference, row.List, row.Category, row.Person!));
            }
        }

        var drawn = begun with
        {
            Population = population.CountBy(each => each.Department).ToDictionary(count => count.Key, count => count.Value),
            Drawn = true,
        };
        await samples.AddAsync(SampleDraw.OfEach(begun.Seed, population, begun.PerDepartment), cancellation);
        await publication.PublishAsync(drawn, cancellation);
        await samples.PutAsync(drawn, cancellation);
        return drawn;
    }

    private async Task CloseAsync(Month latest, CancellationToken cancellation)
    {
        foreach (var month in AskedLately.Earlier(latest, Rules.DaysToAsk).Prepend(latest))
        {
            if (await samples.FindAsync(month, cancellation) is { IsOpen: true } sample && sample.DrawnAt.AddDays(Rules.DaysToAsk) <= time.GetUtcNow())
            {
                var closed = sample with { ClosedAt = time.GetUtcNow() };
                await publication.PublishAsync(closed, cancellation);
                await samples.PutAsync(closed, cancellation);
            }
        }
    }
}
