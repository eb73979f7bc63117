using System.Globalization;
using Hotline.Core.Cases;

namespace Hotline.Core.Publish.Figures;

/// <summary>
/// All counted cases of a month, coded in columns: what cases have in common stands once, and a case is a few numbers. A million cases
/// are read through in a few milliseconds, exactly and by any grouping. They lie in the order of their response times, so that the
/// times of any part of them come out sorted.
/// </summary>
public sealed class CountedMonth
{
    internal CountedMonth(Month month, DateTimeOffset collectedAt, CaseColumns columns)
    {
        Month = month;
        CollectedAt = collectedAt;
        Columns = columns;
    }

    public Month Month { get; }

    /// <summary>When its cases were read; UTC.</summary>
    public DateTimeOffset CollectedAt { get; }

    public int Count => Columns.Count;

    internal CaseColumns Columns { get; }

    public IEnumerable<CountedCase> Cases => Enumerable.Range(0, Count).Select(CaseAt);

    public static CountedMonth Of(Month month, DateTimeOffset collectedAt, IEnumerable<CountedCase> cases)
    {
        var all = cases.OrderBy(Minutes).ThenBy(each => each.Reference.Digits, StringComparer.Ordinal).ToList();
        return new(month, collectedAt, new(
            [.. CaseAttributes.All.Select(attribute => CodedColumn<string?>.Of(all.ConvertAll(each => each.TextOf(attribute))))],
            CodedColumn<CaseOutcome>.Of(all.ConvertAll(CaseOutcome.Of)),
            [.. all.Select(each => (byte)each.Day.Day)],
            [.. all.Select(Minutes)],
            [.. all.Select(each => long.Parse(each.Reference.Digits, CultureInfo.InvariantCulture))]));
    }

    internal CountedCase CaseAt(int row) => Columns.Outcome[row].In(new()
    {
        Reference = Reference.Parse(Columns.Reference[row].ToString("D14", CultureInfo.InvariantCulture)),
        Day = Month.First.AddDays(Columns.Day[row] - 1),
        Department = TextAt(CaseAttribute.Department, row)!,
        Category = TextAt(CaseAttribute.Category, row),
        District = TextAt(CaseAttribute.District, row),
        Channel = ValueAt<Channel>(CaseAttribute.Channel, row)!.Value,
        Kind = ValueAt<CaseKind>(CaseAttribute.Kind, row),
        Urgency = ValueAt<Urgency>(CaseAttribute.Urgency, row)!.Value,
        Excluded = TextAt(CaseAttribute.Excluded, row),
        ResponseMinutes = Columns.Minutes[row] is CaseColumns.NoMinutes ? null : Columns.Minutes[row],
    });

    private static int Minutes(CountedCase counted) => counted.ResponseMinutes ?? CaseColumns.NoMinutes;

    private string? TextAt(CaseAttribute attribute, int row) => Columns[attribute][row];

    private T? ValueAt<T>(CaseAttribute attribute, int row)
        where T : struct, Enum => EnumText.TryRead<T>(TextAt(attribute, row), out var value) ? value : null;
}
