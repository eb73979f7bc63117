namespace Hotline.Core.Publish.Figures;

/// <summary>The months up to the end of a period, at most a year of them, as they are published now; for seeing how departments change.</summary>
public sealed record ReadRatingTrend(RatedPeriod Until);

public sealed class ReadRatingTrendHandler(PublishedRatings ratings)
{
    private const int MostMonths = 12;

    /// <summary>Earliest first; months that were not published are left out.</summary>
    public async Task<IReadOnlyList<PeriodRatings>> HandleAsync(ReadRatingTrend query, CancellationToken cancellation)
    {
        var last = query.Until.Months.Last().First;
        var months = Enumerable.Range(0, MostMonths).Select(back => Month.Of(last.AddMonths(-back)).ToString()).Reverse();
        var found = await Task.WhenAll(months.Select(month => ratings.FindAsync(month, cancellation)));
        return [.. found.OfType<PeriodRatings>()];
    }
}
