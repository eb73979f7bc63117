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
            return [new(fileName, "year", $"{year.Year} is not a year the calendar can hold")];
        return
        [
            .. FaultsOfFile(fileName, year),
            .. year.Holidays.SelectMany((h, i) => FaultsOfHoliday(h, i).Concat(FaultsOfMakeUpDays(h, i, year)))
                .Concat(FaultsOfDates(year)).Select(f => new CalendarFault(fileName, f.Entry, f.Fault)),
        ];
    }

    private static IEnumerable<CalendarFault> FaultsOfFile(string fileName, CalendarYear year)
    {
        if (Path.GetFileName(fileName) != string.Create(CultureInfo.InvariantCulture, $"{year.Year}.json"))
            yield return new(fileName, "year", $"{year.Year} is not the year the file is named after");
        if (year.Holidays.Count == 0)
            yield return new(fileName, "holidays", "is empty");
    }

    private static IEnumerable<(string Entry, string Fault)> FaultsOfHoliday(Holiday holiday, int index)
    {
        var length = holiday.To.DayNumber - holiday.From.DayNumber + 1;
        if (length < 1)
            yield return ($"holidays[{index}].to", $"{holiday.To:O} is before {holiday.From:O}");
        if (length > LongestHoliday)
            yield return ($"holidays[{index}].to", $"{length} days is longer than any holiday ({LongestHoliday})");
    }

    private static IEnumerable<(string Entry, string Fault)> FaultsOfMakeUpDays(Holiday holiday, int index, CalendarYear year)
    {
        for (var i = 0; i < holiday.Worked.Count; i++)
        {
            var date = holiday.Worked[i];
            if (!date.IsWeekend())
                yield return ($"holidays[{index}].worked[{i}]", $"{date:O} is a {date.DayOfWeek}; a make-up day is a Saturday or Sunday");
            if (year.Holidays.FirstOrDefault(h => h.From <= date && date <= h.To) is { } off)
                yield return ($"holidays[{index}].worked[{i}]", $"{date:O} is both a make-up day and a day off ({off.Name.En})");
        }
    }

    private static IEnumerable<(string Entry, string Fault)> FaultsOfDates(CalendarYear year)
    {
        foreach (var (entry, date) in EndsAndMakeUpDays(year))
        {
            if (date < Earliest(year.Year) || date.Year > year.Year)
                yield return (entry, $"{date:O} is outside {year.Year}");
        }

        for (var i = 0; i < year.Holidays.Count; i++)
        {
            if (year.Holidays.Take(i).FirstOrDefault(h => h.From <= year.Holidays[i].To && year.Holidays[i].From <= h.To) is { } other)
                yield return ($"holidays[{i}]", $"has days that {other.Name.En} has too");
        }

        var seen = new HashSet<DateOnly>();
        foreach (var (entry, date) in EndsAndMakeUpDays(year).Where(e => e.Entry.Contains("worked")))
        {
            if (!seen.Add(date))
                yield return (entry, $"{date:O} is given twice");
        }
    }

    private static IEnumerable<(string Entry, DateOnly Date)> EndsAndMakeUpDays(CalendarYear year) =>
        year.Holidays.SelectMany((h, i) => h.Worked.Select((date, w) => ($"holidays[{i}].worked[{w}]", date))
            .Prepend(($"holidays[{i}].to", h.To))
            .Prepend(($"holidays[{i}].from", h.From)));
}
