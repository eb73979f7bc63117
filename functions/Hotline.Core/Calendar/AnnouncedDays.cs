using System.Collections.Frozen;
using System.Globalization;

namespace Hotline.Core.Calendar;

/// <summary>All dates the announcements speak of, and what every other date is.</summary>
internal sealed class AnnouncedDays
{
    private readonly FrozenSet<int> _years;
    private readonly FrozenDictionary<DateOnly, Day> _days;

    public AnnouncedDays(IReadOnlyList<CalendarYear> years)
    {
        var days = new Dictionary<DateOnly, Day>();
        var faults = new List<CalendarFault>();
        foreach (var year in years)
        {
            foreach (var day in year.Holidays.SelectMany(DaysOf).Concat(year.ShortDays.Select(DayOf)))
            {
                if (!days.TryAdd(day.Date, day))
                {
                    faults.Add(new(FileOf(year), $"{day.Date:O}", CalendarFaults.DateOfAnotherYear()));
                }
            }
        }

        faults.AddRange(years.GroupBy(y => y.Year).Where(g => g.Count() > 1)
            .Select(g => new CalendarFault(FileOf(g.First()), "year", CalendarFaults.YearTwice(g.Key, g.Count()))));
        if (faults.Count > 0)
        {
            throw new InvalidCalendarException(faults);
        }

        _years = years.Select(y => y.Year).ToFrozenSet();
        _days = days.ToFrozenDictionary();
    }

    public bool IsAnnounced(int year) => _years.Contains(year);

    public Day Describe(DateOnly date)
    {
        if (_days.TryGetValue(date, out var day))
        {
            return day;
        }

        var provisional = !IsAnnounced(date.Year);
        if (provisional && FixedHolidays.On(date) is { } name)
        {
            return new Day(date, DayNature.Holiday, name, provisional);
        }

        return new Day(date, date.IsWeekend() ? DayNature.Weekend : DayNature.Working, null, provisional);
    }

    private static IEnumerable<Day> DaysOf(Holiday holiday) =>
        holiday.DaysOff().Select(d => new Day(d, DayNature.Holiday, holiday.Name, Provisional: false))
            .Concat(holiday.Worked.Select(d => new Day(d, DayNature.MakeUpWorkingDay, holiday.Name, Provisional: false)));

    private static Day DayOf(ShortDay day) => new(day.Date, DayNature.ShortDay, day.Name, Provisional: false) { Hours = day.Hours };

    private static string FileOf(CalendarYear year) => string.Create(CultureInfo.InvariantCulture, $"{year.Year}.json");
}
