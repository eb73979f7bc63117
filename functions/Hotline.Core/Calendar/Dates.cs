namespace Hotline.Core.Calendar;

internal static class Dates
{
    public static bool IsWeekend(this DateOnly date) => date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
}
