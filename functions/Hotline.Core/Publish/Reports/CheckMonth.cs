using Hotline.Core.Publish.Figures;

namespace Hotline.Core.Publish.Reports;

/// <summary>Counts a month again from the departments' lists and compares it, case by case, with what reports are made of; changes nothing.</summary>
public sealed record CheckMonth(Month? Month);

/// <summary>How many cases the month has, and the references of those (at most the first 100) that are missing or not as they are.</summary>
public sealed record MonthCheck(Month Month, int Cases, DateTimeOffset? CollectedAt, int Differing, IReadOnlyList<Cases.Reference> Examples);

public sealed class CheckMonthHandler(CollectMonthsHandler collect, ICountedMonths months)
{
    private const int MostExamples = 100;

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
        var references = differing.Select(counted => counted.Reference).Distinct().ToList();
        return new MonthCheck(month, now.Count, kept?.CollectedAt, references.Count, [.. references.Take(MostExamples)]);
    }
}
