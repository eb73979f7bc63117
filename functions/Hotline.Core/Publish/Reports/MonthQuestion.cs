using Hotline.Core.Policy;
using Hotline.Core.Publish.Figures;

namespace Hotline.Core.Publish.Reports;

/// <summary>What is asked of one month, of its days from one to another, both included; the rules tell which line a case belongs to.</summary>
internal sealed record MonthQuestion(ReportDimension By, ReportFilter Filter, byte From, byte To, CityPolicy Policy)
{
    public static MonthQuestion Of(Month month, ReportDimension by, ReportFilter filter, DateOnly from, DateOnly to, CityPolicy policy)
    {
        return new(by, filter, DayOf(from, 1), DayOf(to, 31), policy);

        byte DayOf(DateOnly edge, byte otherwise) => Month.Of(edge) == month ? (byte)edge.Day : otherwise;
    }

    /// <summary>Finds the rows of the cases that are asked for, in their order, attribute by attribute: each value is judged once.</summary>
    /// <returns>How many they are.</returns>
    public int FindRows(CaseColumns columns, Span<int> rows)
    {
        var found = 0;
        for (var row = 0; row < columns.Count; row++)
        {
            rows[found] = row;
            found += columns.Day[row] >= From && columns.Day[row] <= To ? 1 : 0;
        }

        foreach (var attribute in Filter.AskedFor)
        {
            var (values, codes) = columns[attribute];
            found = Keep(rows[..found], codes, Array.ConvertAll(values, value => Filter.Holds(attribute, value, Policy)));
        }

        return found;
    }

    private static int Keep(Span<int> rows, ushort[] codes, bool[] holds)
    {
        var kept = 0;
        foreach (var row in rows)
        {
            rows[kept] = row;
            kept += holds[codes[row]] ? 1 : 0;
        }

        return kept;
    }
}

/// <summary>A line's key; cases left out on a ground are summed up apart.</summary>
internal readonly record struct LineKey(string Key, bool Excluded);
