using Hotline.Core.Calendar;

namespace Hotline.Core.Policy;

/// <summary>The city's working calendar: its hours and zone from the city file, holidays from one file a year in calendar/.</summary>
public static class CityCalendar
{
    internal const string Folder = "calendar/";

    /// <exception cref="InvalidCalendarException">A year's file is faulty; the message names file, entry and fault.</exception>
    public static WorkingCalendar Load(CityPolicy policy, IPolicySource source) => new(
        TimeZoneInfo.FindSystemTimeZoneById(policy.City.TimeZone),
        WorkingHours.Parse(string.Join(", ", policy.City.WorkingHours)),
        [.. source.Paths.Where(path => path.StartsWith(Folder, StringComparison.Ordinal)).Select(path => Year(path, source))]);

    private static CalendarYear Year(string path, IPolicySource source) =>
        CalendarYear.Parse(path, source.Read(path)!);
}
