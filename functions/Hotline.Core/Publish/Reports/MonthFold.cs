using Hotline.Core.Publish.Figures;

namespace Hotline.Core.Publish.Reports;

/// <summary>Sums up cases of one month by line. A case costs a few array reads: what its value and its outcome mean is looked up by number.</summary>
internal static class MonthFold
{
    public static IReadOnlyDictionary<LineKey, LineSum> Of(CaseColumns columns, MonthLines lines, ReadOnlySpan<int> rows)
    {
        var outcomes = columns.Outcome.Values;
        var (counts, times) = (new int[lines.Keys.Count, outcomes.Length], new int[lines.Keys.Count]);
        foreach (var row in rows)
        {
            var line = lines.Of(row);
            counts[line, columns.Outcome.Codes[row]]++;
            times[line] += columns.Minutes[row] == CaseColumns.NoMinutes ? 0 : 1;
        }

        var sums = new Dictionary<LineKey, LineSum>();
        foreach (var (line, key) in lines.Keys.Index())
        {
            var sum = new LineSum(key.Excluded);
            foreach (var (outcome, meaning) in outcomes.Index())
            {
                if (counts[line, outcome] is > 0 and var cases)
                {
                    sum.Add(meaning, cases);
                }
            }

            sums.Add(key, sum);
        }

        AddTimes(sums, columns, lines, rows, times);
        return sums;
    }

    /// <summary>The rows lie in the order of their times, so what is put line by line is in order too.</summary>
    private static void AddTimes(Dictionary<LineKey, LineSum> sums, CaseColumns columns, MonthLines lines, ReadOnlySpan<int> rows, int[] times)
    {
        var sorted = Array.ConvertAll(times, count => new int[count]);
        var filled = new int[times.Length];
        foreach (var row in rows)
        {
            if (columns.Minutes[row] is not CaseColumns.NoMinutes and var minutes)
            {
                var line = lines.Of(row);
                sorted[line][filled[line]++] = minutes;
            }
        }

        foreach (var (line, key) in lines.Keys.Index())
        {
            if (!key.Excluded && sorted[line].Length > 0)
            {
                sums[key].Add(sorted[line]);
            }
        }
    }
}
