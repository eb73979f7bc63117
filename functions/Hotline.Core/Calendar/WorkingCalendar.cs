using System.Collections.Concurrent;

namespace Hotline.Core.Calendar;

/// <summary>
/// The city's working time: which days are worked, which hours, and how far a deadline of working minutes reaches.
/// A due time lies at the end of a span (17:30), never at the start of the next one, though 17:30 itself is no longer working time.
/// Immutable and safe to share between threads.
/// </summary>
public sealed class WorkingCalendar
{
    private readonly WallClock _wall;
    private readonly AnnouncedDays _days;
    private readonly ConcurrentDictionary<int, WorkingYear> _years = new();

    /// <param name="years">The announced years in any order; every other year is provisional.</param>
    /// <exception cref="InvalidCalendarException">Two files give the same year or speak of the same date.</exception>
    public WorkingCalendar(TimeZoneInfo zone, WorkingHours hours, IEnumerable<CalendarYear> years)
    {
        var announced = years.OrderBy(y => y.Year).ToList();
        _wall = new WallClock(zone);
        _days = new AnnouncedDays(announced);
        Hours = hours;
        Version = CalendarVersion.Of(zone, hours, announced);
        Years = announced.ToDictionary(year => year.Year, year => CalendarVersion.Of(zone, hours, [year]));
    }

    public WorkingHours Hours { get; }

    /// <summary>A short hash of everything that can move a due time: zone, hours and announced dates.</summary>
    public string Version { get; }

    /// <summary>The announced years, each with a version of its own.</summary>
    public IReadOnlyDictionary<int, string> Years { get; }

    /// <summary>What a date is: a working day, a short one, a weekend, a holiday or a make-up working day.</summary>
    public Day Describe(DateOnly date) => _days.Describe(date);

    /// <summary>The date in the city at an instant.</summary>
    public DateOnly LocalDate(DateTimeOffset at) => _wall.LocalDate(at);

    /// <summary>The city's wall time at an instant.</summary>
    public DateTime LocalTime(DateTimeOffset at) => _wall.LocalTime(at);

    /// <summary>The UTC instant at which the city's clock first shows this time (or, if it is skipped, a later one).</summary>
    public DateTimeOffset At(DateOnly date, TimeOnly time) => _wall.At(date, time);

    /// <summary>When working hours begin on a date, were it worked.</summary>
    public DateTimeOffset Opening(DateOnly date) => At(date, HoursOf(date).Spans[0].From);

    /// <summary>When working hours end on a date, were it worked.</summary>
    public DateTimeOffset Closing(DateOnly date) => At(date, HoursOf(date).Spans[^1].To);

    /// <summary>
    /// The first instant with <paramref name="length"/> of working time since <paramref name="start"/>.
    /// Outside working hours the count begins with the next span. Adding nothing gives the start itself.
    /// </summary>
    public DueTime Add(DateTimeOffset start, WorkingMinutes length) => AddTicks(start, length.Ticks);

    /// <summary>Whole minutes of working time between two instants; negative if <paramref name="to"/> is the earlier.</summary>
    public long WorkingMinutesBetween(DateTimeOffset from, DateTimeOffset to) => WorkingTicks(from, to) / TimeSpan.TicksPerMinute;

    /// <summary>The instant itself within working hours, otherwise the start of the next span.</summary>
    public DateTimeOffset NextWorkingInstant(DateTimeOffset at)
    {
        for (var year = LocalDate(at).Year; ; year++)
        {
            if (YearOf(year).WorkingFrom(at.UtcTicks) is { } ticks)
            {
                return new DateTimeOffset(ticks, TimeSpan.Zero);
            }
        }
    }

    /// <summary>The n-th working day after a date, or before it if negative; the date itself for nought, worked or not.</summary>
    public DateOnly AddWorkingDays(DateOnly date, int days)
    {
        for (var left = Math.Abs(days); left > 0;)
        {
            date = date.AddDays(Math.Sign(days));
            if (Describe(date).IsWorking)
            {
                left--;
            }
        }

        return date;
    }

    /// <summary>The same wall time some working days later or earlier: "one working day before due", "five working days after".</summary>
    public DateTimeOffset AddWorkingDays(DateTimeOffset at, int days)
    {
        var local = LocalTime(at);
        return At(AddWorkingDays(DateOnly.FromDateTime(local), days), TimeOnly.FromDateTime(local));
    }

    /// <summary>Day by day, from the start's date to the due date, what <see cref="Add"/> counted and what it did not.</summary>
    public IReadOnlyList<DayCount> Explain(DateTimeOffset start, WorkingMinutes length) =>
        new DayCounter(this, WorkingTicks).Count(start, Add(start, length).At, []);

    internal DueTime AddTicks(DateTimeOffset start, long ticks)
    {
        var year = LocalDate(start).Year;
        var provisional = !_days.IsAnnounced(year);
        if (ticks == 0)
        {
            return new DueTime(start.ToUniversalTime(), provisional, Version);
        }

        var worked = checked(YearOf(year).WorkedBefore(start.UtcTicks) + ticks);
        while (worked > YearOf(year).Total)
        {
            worked -= YearOf(year).Total;
            year++;
            provisional |= !_days.IsAnnounced(year);
        }

        return new DueTime(new DateTimeOffset(YearOf(year).Reach(worked), TimeSpan.Zero), provisional, Version);
    }

    internal long WorkingTicks(DateTimeOffset from, DateTimeOffset to)
    {
        if (to < from)
        {
            return -WorkingTicks(to, from);
        }

        var (first, last) = (LocalDate(from).Year, LocalDate(to).Year);
        var ticks = YearOf(last).WorkedBefore(to.UtcTicks) - YearOf(first).WorkedBefore(from.UtcTicks);
        for (var year = first; year < last; year++)
        {
            ticks += YearOf(year).Total;
        }

        return ticks;
    }

    private WorkingHours HoursOf(DateOnly date) => Describe(date).Hours ?? Hours;

    private WorkingYear YearOf(int year) => _years.GetOrAdd(year, static (y, calendar) => calendar.Build(y), this);

    private WorkingYear Build(int year) => new(
        from day in Enumerable.Range(0, DateTime.IsLeapYear(year) ? 366 : 365)
        let date = new DateOnly(year, 1, 1).AddDays(day)
        where Describe(date).IsWorking
        from span in HoursOf(date).Spans
        select (_wall.UtcTicks(date, span.From), _wall.UtcTicks(date, span.To)));
}
