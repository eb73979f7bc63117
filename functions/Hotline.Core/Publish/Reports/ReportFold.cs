using Hotline.Core.Publish.Figures;

namespace Hotline.Core.Publish.Reports;

/// <summary>Sums up the cases of a period by line. Reads the columns of its months twice and looks at no case's groups or outcome more than by number.</summary>
internal sealed class ReportFold
{
    private const int NotAsked = -1;

    private readonly Dictionary<(string Key, bool Excluded), int> _numbers = [];
    private readonly List<LineSum> _lines = [];
    private readonly LineSum _total = new(excluded: false);

    private ReportFold()
    {
    }

    public static ReportFold Of(
        IReadOnlyList<CountedMonth> months, DateOnly from, DateOnly to, Func<CaseGroup, bool> asked, Func<CaseGroup, Month, string> key)
    {
        var fold = new ReportFold();
        var spans = months.Where(month => month.Month.First <= to && month.Month.Last >= from)
            .Select(month => new Span(month, fold.LinesOf(month, asked, key), DayOf(month, from, 1), DayOf(month, to, 31))).ToList();
        foreach (var span in spans)
        {
            fold.Count(span);
        }

        foreach (var line in fold._lines)
        {
            fold._total.Add(line);
            line.Times.Locate();
        }

        fold._total.Times.Locate();
        foreach (var span in spans)
        {
            fold.Keep(span);
        }

        return fold;
    }

    public ReportFigures Total(FigureRules rules) => _total.Figures(rules);

    /// <summary>The lines that have a case.</summary>
    public IReadOnlyDictionary<string, ReportFigures> Lines(FigureRules rules) => _numbers
        .GroupBy(number => number.Key.Key)
        .Select(line => (line.Key, Figures: LineSum.Together([.. line.Select(number => _lines[number.Value])]).Figures(rules)))
        .Where(line => line.Figures.Tally != new Tally())
        .ToDictionary(line => line.Key, line => line.Figures);

    private static byte DayOf(CountedMonth month, DateOnly edge, byte otherwise) =>
        Month.Of(edge) == month.Month ? (byte)edge.Day : otherwise;

    private int[] LinesOf(CountedMonth month, Func<CaseGroup, bool> asked, Func<CaseGroup, Month, string> key) =>
        [.. month.Groups.Select(group => asked(group) ? NumberOf(key(group, month.Month), group.Excluded is not null) : NotAsked)];

    private int NumberOf(string key, bool excluded)
    {
        if (!_numbers.TryGetValue((key, excluded), out var number))
        {
            number = _lines.Count;
            _numbers.Add((key, excluded), number);
            _lines.Add(new(excluded));
        }

        return number;
    }

    private void Count(Span span)
    {
        var columns = span.Month.Columns;
        var outcomes = span.Month.Outcomes.Count;
        var counts = new int[_lines.Count * outcomes];
        for (var row = 0; row < columns.Group.Length; row++)
        {
            var line = span.Lines[columns.Group[row]];
            if (line == NotAsked || columns.Day[row] < span.From || columns.Day[row] > span.To)
            {
                continue;
            }

            counts[(line * outcomes) + columns.Outcome[row]]++;
            if (columns.Minutes[row] != CaseColumns.NoMinutes && !_lines[line].Excluded)
            {
                _lines[line].Times.Count(columns.Minutes[row]);
            }
        }

        for (var line = 0; line < _lines.Count; line++)
        {
            for (var outcome = 0; outcome < outcomes; outcome++)
            {
                if (counts[(line * outcomes) + outcome] is > 0 and var cases)
                {
                    _lines[line].Add(span.Month.Outcomes[outcome], cases);
                }
            }
        }
    }

    private void Keep(Span span)
    {
        var columns = span.Month.Columns;
        for (var row = 0; row < columns.Group.Length; row++)
        {
            var line = span.Lines[columns.Group[row]];
            if (line != NotAsked && !_lines[line].Excluded
                && columns.Minutes[row] != CaseColumns.NoMinutes && columns.Day[row] >= span.From && columns.Day[row] <= span.To)
            {
                _lines[line].Times.Keep(columns.Minutes[row]);
                _total.Times.Keep(columns.Minutes[row]);
            }
        }
    }

    /// <summary>The days of a month that are asked for, and the line of each of its groups.</summary>
    private sealed record Span(CountedMonth Month, int[] Lines, byte From, byte To);
}
