namespace Hotline.Core.Calendar;

/// <summary>What can be wrong with a year's announcement beyond its form.</summary>
internal static class CalendarFaults
{
    public static Fault NotADate(string text) => new("not-a-date", text);

    public static Fault NotAWholeNumber(string text) => new("not-a-whole-number", text);

    public static Fault NotHours(string text) => new("not-hours", text);

    public static Fault NoSuchYear(int year) => new("no-such-year", year);

    public static Fault YearOfAnotherFile(int year) => new("year-of-another-file", year);

    public static Fault YearTwice(int year, int files) => new("year-twice", year, files);

    public static Fault EndsBeforeItBegins(DateOnly to, DateOnly from) => new("ends-before-it-begins", to, from);

    public static Fault TooLong(int days, int longest) => new("holiday-too-long", days, longest);

    public static Fault SharesDays(HolidayName other) => new("shares-days", other);

    public static Fault DateTwice(DateOnly date) => new("date-twice", date);

    public static Fault MakeUpDayOnWeekday(DateOnly date, DayOfWeek day) => new("make-up-day-on-weekday", date, day);

    public static Fault MakeUpDayOff(DateOnly date, HolidayName holiday) => new("make-up-day-off", date, holiday);

    public static Fault ShortDayOnWeekend(DateOnly date, DayOfWeek day) => new("short-day-on-weekend", date, day);

    public static Fault ShortDayOff(DateOnly date, HolidayName holiday) => new("short-day-off", date, holiday);

    public static Fault OutsideTheYear(DateOnly date, int year) => new("outside-the-year", date, year);

    public static Fault DateOfAnotherYear() => new("date-of-another-year");
}
