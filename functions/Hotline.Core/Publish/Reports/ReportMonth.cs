using System.Buffers;
using System.Collections.Concurrent;
using Hotline.Core.Publish.Figures;

namespace Hotline.Core.Publish.Reports;

/// <summary>
/// A counted month in use by reports: what one has asked of it is summed up once and kept, so that the next one that asks the same only
/// adds months up.
/// </summary>
public sealed class ReportMonth(CountedMonth counted)
{
    /// <summary>A bound on memory: the times of every kept question are as many numbers as there are cases.</summary>
    private const int MostKept = 12;

    private readonly ConcurrentDictionary<MonthQuestion, IReadOnlyDictionary<LineKey, LineSum>> _kept = new();

    public Month Month => counted.Month;

    public DateTimeOffset CollectedAt => counted.CollectedAt;

    internal IReadOnlyDictionary<LineKey, LineSum> Lines(MonthQuestion question)
    {
        if (_kept.TryGetValue(question, out var kept))
        {
            return kept;
        }

        if (_kept.Count >= MostKept)
        {
            _kept.Clear();
        }

        return _kept[question] = WithRows(question, rows => MonthFold.Of(counted.Columns, LinesOf(question), rows));
    }

    /// <summary>The first cases of a line, or of all lines, by reference.</summary>
    internal IReadOnlyList<CountedCase> Cases(MonthQuestion question, string? key, int most)
    {
        var lines = LinesOf(question);
        int[] rows = WithRows(question, rows => rows.Where(row => key is null || lines.KeyOf(row).Key == key).ToArray());
        return [.. rows.OrderBy(row => counted.Columns.Reference[row]).Take(most).Select(counted.CaseAt)];
    }

    private MonthLines LinesOf(MonthQuestion question) =>
        new(counted, new ReportKeys(question.By, question.Filter, question.Policy));

    private T WithRows<T>(MonthQuestion question, Func<ArraySegment<int>, T> use)
    {
        var rows = ArrayPool<int>.Shared.Rent(counted.Count);
        try
        {
            return use(new(rows, 0, question.FindRows(counted.Columns, rows)));
        }
        finally
        {
            ArrayPool<int>.Shared.Return(rows);
        }
    }
}
