namespace Hotline.Core.Calendar;

/// <summary>How a clock came to its due time, for people and programs; <see cref="ClockWords"/> puts it into sentences.</summary>
/// <param name="Due">By the calendar asked now; differs from the clock's own due time if that was set by another version.</param>
/// <param name="Required">Length and extensions together, in minutes.</param>
/// <param name="Days">From the start to the due date, or to the pause the clock stands in.</param>
public sealed record ClockExplanation(Clock Clock, DueTime Due, long Required, IReadOnlyList<DayCount> Days)
{
    public static ClockExplanation Of(Clock clock, WorkingCalendar calendar)
    {
        var due = ClockReckoning.Due(clock, calendar);
        var until = clock.OpenPause is { } open && open.From < due.At ? open.From : due.At;
        var ended = clock.Pauses.Where(p => p.To is not null).Select(p => (p.From, p.To!.Value)).ToList();
        var days = new DayCounter(calendar, ClockReckoning.Measure(clock, calendar)).Count(clock.StartedAt, until, ended);
        return new ClockExplanation(clock, due, ClockReckoning.RequiredTicks(clock, calendar) / TimeSpan.TicksPerMinute, days);
    }
}
