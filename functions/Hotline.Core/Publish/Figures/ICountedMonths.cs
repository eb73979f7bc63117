namespace Hotline.Core.Publish.Figures;

/// <summary>Where the counted cases are kept, a file for each month and for each revision of a month that was published.</summary>
public interface ICountedMonths
{
    /// <summary>The months there are, each with a mark that changes with its content; one request.</summary>
    Task<IReadOnlyDictionary<Month, string>> MarksAsync(CancellationToken cancellation);

    Task PutAsync(CountedMonth month, CancellationToken cancellation);

    /// <summary>As last collected; null when the month never was.</summary>
    Task<CountedMonth?> FindAsync(Month month, CancellationToken cancellation);

    Task PutPublishedAsync(CountedMonth month, int revision, CancellationToken cancellation);

    /// <summary>The very cases that a published revision was computed from.</summary>
    Task<CountedMonth?> FindPublishedAsync(Month month, int revision, CancellationToken cancellation);
}

/// <summary>
/// The marks of months that changed long after: a case of a month that is no longer collected every round was reopened, excluded or
/// answered at last. A mark is set after the change and cleared only if nobody set it again meanwhile.
/// </summary>
public interface IMonthMarks
{
    Task SetAsync(Month month, CancellationToken cancellation);

    Task<IReadOnlyList<MonthMark>> AllAsync(CancellationToken cancellation);

    Task ClearAsync(MonthMark mark, CancellationToken cancellation);
}

/// <summary>A set mark; <paramref name="StoreTag"/> is opaque here.</summary>
public sealed record MonthMark(Month Month, string StoreTag);
