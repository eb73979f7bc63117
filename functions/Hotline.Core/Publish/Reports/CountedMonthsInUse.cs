using System.Collections.Concurrent;
using Hotline.Core.Publish.Figures;

namespace Hotline.Core.Publish.Reports;

/// <summary>
/// The counted months that this process has read. Each use asks once which months have changed and reads those only, so that a report
/// costs one request whatever its period.
/// </summary>
public sealed class CountedMonthsInUse(ICountedMonths months)
{
    private readonly ConcurrentDictionary<Month, (string Mark, ReportMonth Counted)> _read = new();

    /// <summary>The months that have a day in the period, earliest first.</summary>
    public async Task<IReadOnlyList<ReportMonth>> BetweenAsync(DateOnly from, DateOnly to, CancellationToken cancellation)
    {
        var marks = await months.MarksAsync(cancellation);
        var wanted = marks.Where(mark => mark.Key.First <= to && mark.Key.Last >= from).OrderBy(mark => mark.Key.First);
        return await Task.WhenAll(wanted.Select(mark => FindAsync(mark.Key, mark.Value, cancellation)));
    }

    private async Task<ReportMonth> FindAsync(Month month, string mark, CancellationToken cancellation)
    {
        if (_read.TryGetValue(month, out var read) && read.Mark == mark)
        {
            return read.Counted;
        }

        var counted = new ReportMonth((await months.FindAsync(month, cancellation))!);
        _read[month] = (mark, counted);
        return counted;
    }
}
