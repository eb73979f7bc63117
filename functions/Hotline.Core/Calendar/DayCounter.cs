namespace Hotline.Core.Calendar;

/// <summary>Splits the time from a start to a due time into dates of the city.</summary>
/// <param name="measure">Ticks that count between two instants: working time or wall time.</param>
internal sealed class DayCounter(WorkingCalendar calendar, Func<DateTimeOffset, DateTimeOffset, long> measure)
{
    public IReadOnlyList<DayCount> Count(
        DateTimeOffset start, DateTimeOffset due, IReadOnlyList<(DateTimeOffset From, DateTimeOffset To)> pauses)
    {
        var counts = new List<DayCount>();
        var (counted, paused) = (0L, 0L);
        var lastDate = calendar.LocalDate(due);
        for (var date = calendar.LocalDate(start); date <= lastDate; date = date.AddDays(1))
        {
            var from = Later(start, calendar.At(date, TimeOnly.MinValue));
            var to = Earlier(due, calendar.At(date.AddDays(1), TimeOnly.MinValue));
            var pausedToday = pauses.Sum(p => Overlap(from, to, p));
            var countedToday = Measure(from, to) - pausedToday;

            // Rounding the running totals and not the days makes the days add up to the length even from 10:00:37.
            counts.Add(new DayCount(
                calendar.Describe(date),
                Minutes(counted + countedToday) - Minutes(counted),
                Minutes(paused + pausedToday) - Minutes(paused),
                Minutes(counted + countedToday)));
            counted += countedToday;
            paused += pausedToday;
        }

        return counts;
    }

    private long Overlap(DateTimeOffset from, DateTimeOffset to, (DateTimeOffset From, DateTimeOffset To) pause) =>
        Measure(Later(from, pause.From), Earlier(to, pause.To));

    private long Measure(DateTimeOffset from, DateTimeOffset to) => from < to ? measure(from, to) : 0;

    private static long Minutes(long ticks) => ticks / TimeSpan.TicksPerMinute;

    private static DateTimeOffset Later(DateTimeOffset a, DateTimeOffset b) => a > b ? a : b;

    private static DateTimeOffset Earlier(DateTimeOffset a, DateTimeOffset b) => a < b ? a : b;
}
