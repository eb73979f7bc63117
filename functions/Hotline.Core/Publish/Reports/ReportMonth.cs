using System.Collections.Concurrent;
using Hotline.Core.Policy;
using Hotline.Core.Publish.Figures;

namespace Hotline.Core.Publish.Reports;

/// <summary>
/// A counted month made ready for reports. Its cases lie in the order of their response times, so that the times of any line come out
/// sorted; what a report has asked of the month is summed up once and kept, so that the next one that asks the same only adds months up.
/// </summary>
public sealed class ReportMonth
{
    /// <summary>A bound on memory: the times of every kept question are as many numbers as there are cases.</summary>
    private const int MostKept = 12;

    private readonly ConcurrentDictionary<ReportAttribute, GroupNumbers> _numbers = new();
    private readonly ConcurrentDictionary<MonthQuestion, IReadOnlyDictionary<LineKey, LineSum>> _kept = new();

    public ReportMonth(CountedMonth counted)
    {
        Counted = counted;
        var (columns, order) = (counted.Columns, Enumerable.Range(0, counted.Count).ToArray());
        var minutes = (int[])columns.Minutes.Clone();
        Array.Sort(minutes, order);
        Columns = columns with
        {
            Group = Array.ConvertAll(order, row => columns.Group[row]),
            Outcome = Array.ConvertAll(order, row => columns.Outcome[row]),
            Day = Array.ConvertAll(order, row => columns.Day[row]),
            Minutes = minutes,
        };
    }

    public CountedMonth Counted { get; }

    public Month Month => Counted.Month;

    /// <summary>Of the same cases, by response time; the references stay where they were.</summary>
    internal CaseColumns Columns { get; }

    internal GroupNumbers NumbersOf(ReportAttribute attribute) => _numbers.GetOrAdd(attribute, _ => GroupNumbers.Of(Counted.Groups, attribute.Of));

    /// <summary>The lines of its days within the period.</summary>
    internal IReadOnlyDictionary<LineKey, LineSum> Lines(ReportDimension by, ReportFilter filter, DateOnly from, DateOnly to, CityPolicy policy)
    {
        var question = new MonthQuestion(by, filter, DayOf(from, 1), DayOf(to, 31), policy);
        if (_kept.TryGetValue(question, out var kept))
        {
            return kept;
        }

        if (_kept.Count >= MostKept)
        {
            _kept.Clear();
        }

        return _kept[question] = MonthFold.Of(this, question);
    }

    private byte DayOf(DateOnly edge, byte otherwise) => Month.Of(edge) == Month ? (byte)edge.Day : otherwise;
}

/// <summary>What is asked of one month; the rules tell which line a case belongs to.</summary>
internal sealed record MonthQuestion(ReportDimension By, ReportFilter Filter, byte From, byte To, CityPolicy Policy);

/// <summary>A line's key; cases left out on a ground are summed up apart.</summary>
internal readonly record struct LineKey(string Key, bool Excluded);
