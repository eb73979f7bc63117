using Hotline.Core.Calendar;

namespace Hotline.Core.Tests.Calendar;

/// <summary>
/// The obvious way to count: look at the wall clock every minute. Shares no code with the calendar it checks and
/// knows the days off, make-up days and short days as plain sets.
/// </summary>
public sealed class SlowCalendar(TimeZoneInfo zone, WorkingHours hours, IReadOnlySet<DateOnly> off, IReadOnlySet<DateOnly> worked, IReadOnlyDictionary<DateOnly, WorkingHours> shorter)
{
    public long Count(DateTimeOffset from, DateTimeOffset to)
    {
        var minutes = 0L;
        for (var at = from; at < to; at = at.AddMinutes(1))
        {
            if (IsWorking(at))
            {
                minutes++;
            }
        }

        return minutes;
    }

    /// <summary>The end of the minute that completes the length.</summary>
    public DateTimeOffset Add(DateTimeOffset start, long minutes)
    {
        var at = start;
        for (var left = minutes; left > 0; at = at.AddMinutes(1))
        {
            if (IsWorking(at))
            {
                left--;
            }
        }

        return at;
    }

    public bool IsWorking(DateTimeOffset at)
    {
        var local = TimeZoneInfo.ConvertTime(at, zone);
        var date = DateOnly.FromDateTime(local.DateTime);
        var time = TimeOnly.FromDateTime(local.DateTime);
        var weekend = date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
        return (worked.Contains(date) || (!weekend && !off.Contains(date)))
            && shorter.GetValueOrDefault(date, hours).Spans.Any(s => s.From <= time && time < s.To);
    }
}
