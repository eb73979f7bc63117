using Hotline.Core.Calendar;

namespace Hotline.Core.Policy;

/// <summary>Starts the clocks that the deadlines file sets, on the city's working calendar.</summary>
public sealed class CityClocks(CityPolicy policy, WorkingCalendar calendar)
{
    public WorkingCalendar Calendar => calendar;

    /// <summary>The date in the city at an instant.</summary>
    public DateOnly DayOf(DateTimeOffset at) => calendar.LocalDate(at);

    /// <summary>Until the desk has passed the case on (rule 4.2).</summary>
    public Clock Dispatch(DateTimeOffset at) => Start(ClockKind.Dispatch, ClockIds.Dispatch, at);

    /// <summary>Until the citizen has an answer: the category's clock, a clear case's while there is none (rule 3.4).</summary>
    public Clock Answer(string? category, DateTimeOffset at) =>
        Start(ClockKind.Answer, category is null ? ClockIds.Clear : policy.Categories.ClockOf(category), at);

    /// <summary>Until somebody on duty has acknowledged an emergency; day and night (rule 4.6).</summary>
    public Clock Emergency(DateTimeOffset at) => Start(ClockKind.Emergency, ClockIds.Emergency, at);

    private Clock Start(ClockKind kind, string id, DateTimeOffset at) =>
        Clock.Start(kind, at, policy.Deadlines.Clock(id).Length, calendar);
}
