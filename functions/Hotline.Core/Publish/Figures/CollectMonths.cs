using Hotline.Core.Calendar;
using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Publish.Figures;

/// <summary>
/// Collects months' counted cases from the departments' lists. A month is always collected whole, so that doing it twice, or after
/// whatever was missed, comes to the same: the current month and the one before at every round, older ones when they are marked.
/// </summary>
public sealed class CollectMonthsHandler(
    PeriodCases cases, ICountedMonths months, IMonthMarks marks, CityPolicy policy, WorkingCalendar calendar, TimeProvider time)
{
    public async Task<IReadOnlyList<CountedMonth>> HandleAsync(CancellationToken cancellation)
    {
        var current = Month.Of(calendar.LocalDate(time.GetUtcNow()));
        foreach (var mark in await marks.AllAsync(cancellation))
        {
            await CollectAsync(mark.Month, cancellation);
            await marks.ClearAsync(mark, cancellation);
        }

        return [await CollectAsync(current.Previous, cancellation), await CollectAsync(current, cancellation)];
    }

    public async Task<CountedMonth> CollectAsync(Month month, CancellationToken cancellation)
    {
        var collected = await CountAsync(month, cancellation);
        await months.PutAsync(collected, cancellation);
        return collected;
    }

    /// <summary>The month as the cases stand now, without keeping it.</summary>
    public async Task<CountedMonth> CountAsync(Month month, CancellationToken cancellation)
    {
        var rows = new List<Listing>();
        await foreach (var row in cases.BetweenAsync(month.First, month.Last, cancellation))
        {
            rows.Add(row with { Gist = null });
        }

        return CountedMonth.Of(month, time.GetUtcNow(), RepeatedRatings.Marked(rows, policy.Supervision.Ratings.PerPerson, calendar));
    }
}
