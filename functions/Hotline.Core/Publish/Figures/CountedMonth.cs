using Hotline.Core.Cases;

namespace Hotline.Core.Publish.Figures;

/// <summary>
/// All counted cases of a month, coded in columns: what cases have in common stands once, and a case is four numbers and its
/// reference. A million cases are read through in a few milliseconds, exactly and by any grouping.
/// </summary>
public sealed class CountedMonth
{
    internal CountedMonth(Month month, DateTimeOffset collectedAt, CaseGroup[] groups, CaseOutcome[] outcomes, CaseColumns columns)
    {
        Month = month;
        CollectedAt = collectedAt;
        Groups = groups;
        Outcomes = outcomes;
        Columns = columns;
    }

    public Month Month { get; }

    /// <summary>When its cases were read; UTC.</summary>
    public DateTimeOffset CollectedAt { get; }

    public int Count => Columns.Group.Length;

    internal IReadOnlyList<CaseGroup> Groups { get; }

    internal IReadOnlyList<CaseOutcome> Outcomes { get; }

    internal CaseColumns Columns { get; }

    /// <summary>The cases as they were put in.</summary>
    public IEnumerable<CountedCase> Cases => Enumerable.Range(0, Count).Select(CaseAt);

    public static CountedMonth Of(Month month, DateTimeOffset collectedAt, IEnumerable<CountedCase> cases)
    {
        var all = cases.ToList();
        var (groups, outcomes) = (new Codes<CaseGroup>(), new Codes<CaseOutcome>());
        var columns = CaseColumns.Of(all.Count);
        for (var i = 0; i < all.Count; i++)
        {
            columns.Group[i] = groups.CodeOf(CaseGroup.Of(all[i]));
            columns.Outcome[i] = outcomes.CodeOf(CaseOutcome.Of(all[i]));
            columns.Day[i] = (byte)all[i].Day.Day;
            columns.Minutes[i] = all[i].ResponseMinutes ?? CaseColumns.NoMinutes;
            columns.Reference[i] = long.Parse(all[i].Reference.Digits, System.Globalization.CultureInfo.InvariantCulture);
        }

        return new(month, collectedAt, groups.Values, outcomes.Values, columns);
    }

    internal CountedCase CaseAt(int row) => Outcomes[Columns.Outcome[row]].In(Groups[Columns.Group[row]].Case(
        Reference.Parse(Columns.Reference[row].ToString("D14", System.Globalization.CultureInfo.InvariantCulture)),
        Month.First.AddDays(Columns.Day[row] - 1))) with
    {
        ResponseMinutes = Columns.Minutes[row] == CaseColumns.NoMinutes ? null : Columns.Minutes[row],
    };

    /// <summary>Numbers values in the order in which they first come.</summary>
    private sealed class Codes<T>
        where T : notnull
    {
        private readonly Dictionary<T, int> _codes = [];

        public T[] Values => [.. _codes.Keys];

        public int CodeOf(T value)
        {
            if (!_codes.TryGetValue(value, out var code))
            {
                code = _codes.Count;
                _codes.Add(value, code);
            }

            return code;
        }
    }
}
