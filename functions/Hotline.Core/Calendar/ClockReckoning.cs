namespace Hotline.Core.Calendar;

/// <summary>The arithmetic of a clock, in ticks so that no seconds are lost between a pause and the due time.</summary>
internal static class ClockReckoning
{
    /// <summary>
    /// Length and extensions from the start, and again whatever the ended pauses took out of it.
    /// A pause that began once the time was up takes nothing, so no pause excuses lateness after the event.
    /// </summary>
    public static DueTime Due(Clock clock, WorkingCalendar calendar)
    {
        var ticks = RequiredTicks(clock, calendar);
        var due = Add(clock, ticks, calendar);
        foreach (var pause in clock.Pauses)
        {
            if (pause.To is not { } to || pause.From >= due.At)
            {
                continue;
            }

            ticks += Measure(clock, calendar)(pause.From, to);
            due = Add(clock, ticks, calendar);
        }

        return due;
    }

    public static Func<DateTimeOffset, DateTimeOffset, long> Measure(Clock clock, WorkingCalendar calendar) =>
        clock.Length.IsWall ? (from, to) => (to - from).Ticks : calendar.WorkingTicks;

    /// <summary>Whole minutes from one instant to another as the clock counts; negative if the second is the earlier.</summary>
    public static long SignedMinutes(Clock clock, DateTimeOffset from, DateTimeOffset to, WorkingCalendar calendar) =>
        Measure(clock, calendar)(from, to) / TimeSpan.TicksPerMinute;

    public static long RequiredTicks(Clock clock, WorkingCalendar calendar) =>
        clock.Extensions.Select(e => e.Length).Prepend(clock.Length)
            .Sum(l => l.IsWall ? l.InWallTime().Ticks : l.InWorkingMinutes(calendar.Hours).Ticks);

    private static DueTime Add(Clock clock, long ticks, WorkingCalendar calendar) => clock.Length.IsWall
        ? new DueTime(clock.StartedAt.AddTicks(ticks), Provisional: false, calendar.Version)
        : calendar.AddTicks(clock.StartedAt, ticks);
}
