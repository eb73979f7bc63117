using System.Collections.Concurrent;
using Hotline.Core.Calendar;
using Hotline.Core.Cases;
using Hotline.Core.Publish.Figures;

namespace Hotline.Core.Publish.Reports;

/// <summary>
/// Counts a month again from the departments' lists and compares it, case by case, with what reports are made of; with
/// <paramref name="FromCases"/> each of its cases too, as it stands itself. Changes nothing.
/// </summary>
public sealed record CheckMonth(Month? Month, bool FromCases);

/// <summary>How many cases the month has, and the references of those (at most the first 100) that are missing or not as they are.</summary>
public sealed record MonthCheck(Month Month, int Cases, DateTimeOffset? CollectedAt, int Differing, IReadOnlyList<Reference> Examples);

public sealed class CheckMonthHandler(CollectMonthsHandler collect, ICountedMonths months, ICases cases, WorkingCalendar calendar)
{
    private const int MostExamples = 100;
    private const int AtOnce = 8;

    public async Task<Result<MonthCheck>> HandleAsync(CheckMonth query, CancellationToken cancellation)
    {
        if (query.Month is not { } month)
        {
            return Errors.Malformed("month", "yyyy-MM");
        }

        var kept = await months.FindAsync(month, cancellation);
        var now = await collect.CountAsync(month, cancellation);
        var differing = (kept?.Cases ?? []).ToHashSet();
        differing.SymmetricExceptWith(now.Cases);
        var references = differing.Select(counted => counted.Reference).ToHashSet();
        references.UnionWith(query.FromCases ? await NotAsTheirCasesAsync(now, cancellation) : []);
        return new MonthCheck(
            month, now.Count, kept?.CollectedAt, references.Count, [.. references.OrderBy(each => each.Digits, StringComparer.Ordinal).Take(MostExamples)]);
    }

    private async Task<IReadOnlyCollection<Reference>> NotAsTheirCasesAsync(CountedMonth month, CancellationToken cancellation)
    {
        var differing = new ConcurrentBag<Reference>();
        await Parallel.ForEachAsync(
            month.Cases,
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation },
            async (counted, stop) =>
            {
                // Whether a rating is one too many of a person depends on other cases.
                var found = await cases.FindAsync(counted.Reference, stop);
                var rows = found is null ? [] : Listing.Of(found).Select(row => CountedCase.Of(row, calendar) with { Repeated = counted.Repeated });
                if (!rows.Contains(counted))
                {
                    differing.Add(counted.Reference);
                }
            });
        return differing;
    }
}
