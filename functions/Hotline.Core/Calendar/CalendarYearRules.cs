using System.Globalization;

namespace Hotline.Core.Calendar;

/// <summary>What a year's announcement must satisfy beyond its form.</summary>
internal static class CalendarYearRules
{
    /// <summary>Announced holidays have up to nine or ten days; one longer than this is a slip in a date.</summary>
    private const int LongestHoliday = 15;

    /// <summary>The first of the December days before the year that its announcement may speak of.</summary>
    private static DateOnly Earliest(int year) => new(year - 1, 12, 25);

    public static IEnumerable<CalendarFault> FaultsOf(string fileName, CalendarYear year)
    {
        if (year.Year is < 1950 or > 9998)
        {
            return [new(fileName, "year", CalendarFaults.NoSuchYear(year.Year))];
        }

        return FaultsOfFile(fileName, year)
            .Concat(FaultsOfHolidays(year)).Concat(FaultsOfMakeUpDays(year)).Concat(FaultsOfShortDays(year)).Concat(DatesOutside(year))
            .Select(f => new CalendarFault(fileName, f.Entry, f.Fault));
    }

    private static IEnumerable<(string Entry, Fault Fault)> FaultsOfFile(string fileName, CalendarYear year)
    {
        if (Path.GetFileName(fileName) != string.Create(CultureInfo.InvariantCulture, $"{year.Year}.json"))
        {
            yield return ("year", CalendarFaults.YearOfAnotherFile(year.Year));
        }

        if (year.Holidays.Count == 0)
        {
            yield return ("holidays", ReadingFaults.Empty());
        }
    }

    private static IEnumerable<(string Entry, Fault Fault)> FaultsOfHolidays(CalendarYear year)
    {
        for (var i = 0; i < year.Holidays.Count; i++)
        {
            var holiday = year.Holidays[i];
            var length = holiday.To.DayNumber - holiday.From.DayNumber + 1;
            if (length < 1)
            {
                yield return ($"holidays[{i}].to", CalendarFaults.EndsBeforeItBegins(holiday.To, holiday.From));
            }

            if (length > LongestHoliday)
            {
                yield return ($"holidays[{i}].to", CalendarFaults.TooLong(length, LongestHoliday));
            }

            if (year.Holidays.Take(i).FirstOrDefault(h => h.From <= holiday.To && holiday.From <= h.To) is { } other)
            {
                yield return ($"holidays[{i}]", CalendarFaults.SharesDays(other.Name));
            }
        }
    }

    private static IEnumerable<(string Entry, Fault Fault)> FaultsOfMakeUpDays(CalendarYear year)
    {
        var seen = new HashSet<DateOnly>();
        foreach (var (entry, date) in MakeUpDays(year))
        {
            if (!seen.Add(date))
            {
                yield return (entry, CalendarFaults.DateTwice(date));
            }

            if (!date.IsWeekend())
            {
                yield return (entry, CalendarFaults.MakeUpDayOnWeekday(date, date.DayOfWeek));
            }

            if (year.Holidays.FirstOrDefault(h => h.From <= date && date <= h.To) is { } holiday)
            {
                yield return (entry, CalendarFaults.MakeUpDayOff(date, holiday.Name));
            }
        }
    }

    private static IEnumerable<(string Entry, Fault Fault)> FaultsOfShortDays(CalendarYear year)
    {
        var seen = MakeUpDays(year).Select(day => day.Date).ToHashSet();
        foreach (var (entry, date) in ShortDays(year))
        {
            if (!seen.Add(date))
            {
                yield return (entry, CalendarFaults.DateTwice(date));
            }

            if (date.IsWeekend())
            {
                yield return (entry, CalendarFaults.ShortDayOnWeekend(date, date.DayOfWeek));
            }

            if (year.Holidays.FirstOrDefault(h => h.From <= date && date <= h.To) is { } holiday)
            {
                yield return (entry, CalendarFaults.ShortDayOff(date, holiday.Name));
            }
        }
    }

    private static IEnumerable<(string Entry, Fault Fault)> DatesOutside(CalendarYear year)
    {
        var ends = year.Holidays.SelectMany(
            IEnumerable<(string Entry, DateOnly Date)> (h, i) => [($"holidays[{i}].from", h.From), ($"holidays[{i}].to", h.To)]);
        return from end in ends.Concat(MakeUpDays(year)).Concat(ShortDays(year))
               where end.Date < Earliest(year.Year) || end.Date.Year > year.Year
               select (end.Entry, CalendarFaults.OutsideTheYear(end.Date, year.Year));
    }

    private static IEnumerable<(string Entry, DateOnly Date)> ShortDays(CalendarYear year) =>
        year.ShortDays.Select((day, i) => ($"shortDays[{i}].date", day.Date));

    private static IEnumerable<(string Entry, DateOnly Date)> MakeUpDays(CalendarYear year) =>
        year.Holidays.SelectMany((h, i) => h.Worked.Select((date, w) => ($"holidays[{i}].worked[{w}]", date)));
}
