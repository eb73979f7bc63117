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
        LengthTicks(clock, calendar) + clock.Extensions.Sum(extension => Ticks(extension.Length, calendar));

    private static DueTime Add(Clock clock, long ticks, WorkingCalendar calendar) => clock.Length switch
    {
        { IsWall: true } => new DueTime(clock.StartedAt.AddTicks(ticks), Provisional: false, calendar.Version),
        { Date: { } date } => AddTo(calendar.Closing(date), ticks - LengthTicks(clock, calendar), calendar),
        _ => calendar.AddTicks(clock.StartedAt, ticks),
    };

    /// <summary>A decided day stands, whatever a calendar says of it; only what was added to it is counted.</summary>
    private static DueTime AddTo(DateTimeOffset decided, long ticks, WorkingCalendar calendar) =>
        ticks == 0 ? new DueTime(decided, Provisional: false, calendar.Version) : calendar.AddTicks(decided, ticks);

    public static long LengthTicks(Clock clock, WorkingCalendar calendar) =>
        clock.Length.Date is { } date ? calendar.WorkingTicks(clock.StartedAt, calendar.Closing(date)) : Ticks(clock.Length, calendar);

    private static long Ticks(ClockLength length, WorkingCalendar calendar) =>
        length.IsWall ? length.InWallTime().Ticks : length.InWorkingMinutes(calendar.Hours).Ticks;
}
