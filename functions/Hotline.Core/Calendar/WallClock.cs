namespace Hotline.Core.Calendar;

/// <summary>The city's wall clock: between local dates and times and UTC ticks.</summary>
internal sealed class WallClock(TimeZoneInfo zone)
{
    public DateTime LocalTime(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, zone).DateTime;

    public DateOnly LocalDate(DateTimeOffset at) => DateOnly.FromDateTime(LocalTime(at));

    public DateTimeOffset At(DateOnly date, TimeOnly time) => new(UtcTicks(date, time), TimeSpan.Zero);

    /// <summary>
    /// The first instant at which the clock shows this time or a later one. Never decreases as the time grows,
    /// so spans keep their order where clocks are put forward (a skipped time) or back (a time shown twice).
    /// </summary>
    public long UtcTicks(DateOnly date, TimeOnly time)
    {
        var local = date.ToDateTime(time);
        if (zone.IsInvalidTime(local))
        {
            return EndOfGap(local);
        }

        var offset = zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max() : zone.GetUtcOffset(local);
        return local.Ticks - offset.Ticks;
    }

    /// <summary>
    /// When the clocks were put forward, searched to the minute: the framework only tells that a time was skipped.
    /// </summary>
    private long EndOfGap(DateTime skipped)
    {
        var before = skipped.AddDays(-2).Ticks / TimeSpan.TicksPerMinute;
        var after = skipped.AddDays(2).Ticks / TimeSpan.TicksPerMinute;
        while (after - before > 1)
        {
            var middle = (before + after) / 2;
            var shown = TimeZoneInfo.ConvertTimeFromUtc(new DateTime(middle * TimeSpan.TicksPerMinute, DateTimeKind.Utc), zone);
            (before, after) = shown < skipped ? (middle, after) : (before, middle);
        }

        return after * TimeSpan.TicksPerMinute;
    }
}
