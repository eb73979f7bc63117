using System.Globalization;
using System.Text;
using Hotline.Core.Calendar;
using Hotline.Core.Policy;

namespace Hotline.Core.Tests.Calendar;

internal static class TestCalendars
{
    public static readonly TimeZoneInfo Shanghai = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    /// <summary>Seven hours a day, half a day is 3½ hours.</summary>
    public static readonly WorkingHours OfficeHours = WorkingHours.Parse("09:00-12:00, 13:30-17:30");

    /// <summary>The calendar of the demonstration city with the announced years 2024 to 2026.</summary>
    public static readonly WorkingCalendar City = With(Shanghai, OfficeHours, Announced(2024), Announced(2025), Announced(2026));

    public static WorkingCalendar With(TimeZoneInfo zone, WorkingHours hours, params CalendarYear[] years) => new(zone, hours, years);

    public static CalendarYear Announced(int year)
    {
        var file = string.Create(CultureInfo.InvariantCulture, $"{year}.json");
        return CalendarYear.Parse(file, new EmbeddedPolicy().Read($"calendar/{file}") ?? throw new InvalidOperationException($"{file} is not embedded."));
    }

    public static CalendarYear Parse(string fileName, string json) => CalendarYear.Parse(fileName, Encoding.UTF8.GetBytes(json));

    /// <summary>An instant by the wall clock of the demonstration city (UTC+8 all year): <c>2026-02-13 16:00</c>.</summary>
    public static DateTimeOffset At(string local) => DateTimeOffset.Parse(local + " +08:00", CultureInfo.InvariantCulture);
}
