using System.Buffers;
using Hotline.Core.Publish.Figures;

namespace Hotline.Core.Publish.Reports;

/// <summary>Sums up the cases of one month by line. A case costs a few array reads: what its group and its outcome mean is looked up by number.</summary>
internal static class MonthFold
{
    private const int NotAsked = -1;

    public static IReadOnlyDictionary<LineKey, LineSum> Of(ReportMonth month, MonthQuestion question)
    {
        var keys = new List<LineKey>();
        var lineOfGroup = LinesOf(month, question, keys);
        var columns = month.Columns;
        var outcomes = month.Counted.Outcomes.Count;
        var (counts, times) = (new int[keys.Count * outcomes], new int[keys.Count]);
        var lineOfRow = ArrayPool<int>.Shared.Rent(columns.Group.Length);
        for (var row = 0; row < columns.Group.Length; row++)
        {
            var line = columns.Day[row] < question.From || columns.Day[row] > question.To ? NotAsked : lineOfGroup[columns.Group[row]];
            lineOfRow[row] = line;
            if (line != NotAsked)
            {
                counts[(line * outcomes) + columns.Outcome[row]]++;
                times[line] += columns.Minutes[row] == CaseColumns.NoMinutes ? 0 : 1;
            }
        }

        var sums = Sums(month, keys, counts);
        AddTimes(sums, keys, columns, lineOfRow, times);
        ArrayPool<int>.Shared.Return(lineOfRow);
        return sums;
    }

    private static int[] LinesOf(ReportMonth month, MonthQuestion question, List<LineKey> keys)
    {
        var reportKeys = new ReportKeys(question.By, question.Filter, question.Policy);
        var by = month.NumbersOf(ReportAttribute.By(question.By));
        var numbers = new Dictionary<LineKey, int>();
        var lineOfValue = Array.ConvertAll(by.Examples, NumberOf);
        var lines = Array.ConvertAll(by.OfGroup, value => lineOfValue[value]);
        foreach (var attribute in ReportAttribute.In(question.Filter))
        {
            var (filtered, only) = (month.NumbersOf(attribute), attribute.Only(question.Filter));
            var holds = Array.ConvertAll(filtered.Examples, example => only.Holds(example, question.Policy));
            for (var group = 0; group < lines.Length; group++)
            {
                lines[group] = holds[filtered.OfGroup[group]] ? lines[group] : NotAsked;
            }
        }

        return lines;

        int NumberOf(CaseGroup example)
        {
            var key = new LineKey(reportKeys.Of(example, month.Month), example.Excluded is not null);
            if (!numbers.TryGetValue(key, out var number))
            {
                number = keys.Count;
                numbers.Add(key, number);
                keys.Add(key);
            }

            return number;
        }
    }

    private static Dictionary<LineKey, LineSum> Sums(ReportMonth month, List<LineKey> keys, int[] counts)
    {
        var outcomes = month.Counted.Outcomes;
        var sums = new Dictionary<LineKey, LineSum>();
        for (var line = 0; line < keys.Count; line++)
        {
            var sum = new LineSum(keys[line].Excluded);
            for (var outcome = 0; outcome < outcomes.Count; outcome++)
            {
                if (counts[(line * outcomes.Count) + outcome] is > 0 and var cases)
                {
                    sum.Add(outcomes[outcome], cases);
                }
            }

            sums.Add(keys[line], sum);
        }

        return sums;
    }

    /// <summary>The rows lie in the order of their times, so what is put line by line is in order too.</summary>
    private static void AddTimes(Dictionary<LineKey, LineSum> sums, List<LineKey> keys, CaseColumns columns, int[] lineOfRow, int[] times)
    {
        var sorted = Array.ConvertAll(times, count => new int[count]);
        var filled = new int[times.Length];
        for (var row = 0; row < columns.Minutes.Length; row++)
        {
            if (lineOfRow[row] is not NotAsked and var line && columns.Minutes[row] != CaseColumns.NoMinutes)
            {
                sorted[line][filled[line]++] = columns.Minutes[row];
            }
        }

        for (var line = 0; line < keys.Count; line++)
        {
            if (!keys[line].Excluded && sorted[line].Length > 0)
            {
                sums[keys[line]].Add(sorted[line]);
            }
        }
    }
}
