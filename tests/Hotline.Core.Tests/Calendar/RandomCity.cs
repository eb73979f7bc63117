using System.Globalization;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Hotline.Core.Calendar;

namespace Hotline.Core.Tests.Calendar;

/// <summary>A city with random zone, hours, holidays, make-up days and short days in 2025 to 2027, and the slow counter of the same city.</summary>
public sealed record RandomCity(WorkingCalendar Calendar, SlowCalendar Slow, string Description)
{
    private static readonly string[] _zones = ["Asia/Shanghai", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu"];

    // None of these hours touches a change of clocks; what happens then is worked out by hand in DaylightSavingTests.
    private static readonly string[] _hours =
        ["09:00-12:00, 13:30-17:30", "08:30-12:00, 14:00-17:30", "09:00-12:00", "08:00-18:00", "07:10-07:12", "06:00-07:00, 07:00-08:00, 12:00-12:30, 22:00-23:30"];

    private static readonly string[] _shorter = ["09:00-11:30", "13:00-15:00, 16:00-17:02"];

    private static readonly Gen<Break> _break =
        from month in Gen.Choose(1, 12)
        from day in Gen.Choose(1, 20)
        from length in Gen.Choose(1, 9)
        from makeUpDays in Gen.Choose(0, 3)
        from shortDays in Gen.Choose(0, 2)
        from hours in Gen.Elements(_shorter)
        select new Break(month, day, length, makeUpDays, shortDays, hours);

    public static readonly Gen<RandomCity> Generator =
        from zone in Gen.Elements(_zones)
        from hours in Gen.Elements(_hours)
        from breaks in _break.ListOf(8).Three()
        select Build(zone, hours, [breaks.Item1, breaks.Item2, breaks.Item3]);

    private static readonly Dictionary<string, string> _name = new() { ["zh-Hans"] = "节", ["zh-Hant"] = "節", ["en"] = "break" };

    public override string ToString() => Description;

    private static RandomCity Build(string zoneId, string hoursText, IReadOnlyList<Break>[] years)
    {
        var (zone, hours) = (TimeZoneInfo.FindSystemTimeZoneById(zoneId), WorkingHours.Parse(hoursText));
        var (off, worked) = (new HashSet<DateOnly>(), new HashSet<DateOnly>());
        var shorter = new Dictionary<DateOnly, WorkingHours>();
        var files = new List<CalendarYear>();
        for (var i = 0; i < years.Length; i++)
        {
            var year = 2025 + i;
            // One break a month at most keeps them apart.
            var holidays = years[i].DistinctBy(b => b.Month).Select(b => b.In(year)).ToList();
            holidays.ForEach(h => off.UnionWith(h.Off));
            holidays.ForEach(h => worked.UnionWith(h.Worked));
            foreach (var day in holidays.SelectMany(h => h.Short))
            {
                shorter[day.Date] = WorkingHours.Parse(day.Hours);
            }

            files.Add(TestCalendars.Parse($"{year}.json", Json(year, holidays)));
        }

        var description = $"{zoneId} {hoursText} off {Dates(off)} worked {Dates(worked)} short {Dates(shorter.Keys)}";
        return new(new WorkingCalendar(zone, hours, files), new SlowCalendar(zone, hours, off, worked, shorter), description);
    }

    private static string Json(int year, IReadOnlyList<(DateOnly[] Off, DateOnly[] Worked, (DateOnly Date, string Hours)[] Short)> holidays) => JsonSerializer.Serialize(new
    {
        year,
        source = "random",
        holidays = holidays.Select(h => new
        {
            name = _name,
            from = h.Off[0],
            to = h.Off[^1],
            worked = h.Worked,
        }),
        shortDays = holidays.SelectMany(h => h.Short).Select(day => new { name = _name, date = day.Date, hours = day.Hours }),
    });

    private static string Dates(IEnumerable<DateOnly> dates) =>
        string.Join(' ', dates.Order().Select(d => d.ToString("O", CultureInfo.InvariantCulture)));

    private sealed record Break(int Month, int Day, int Length, int MakeUpDays, int ShortDays, string Hours)
    {
        /// <summary>The days off, and the first weekend days and working days of the month outside them as make-up days and short days.</summary>
        public (DateOnly[] Off, DateOnly[] Worked, (DateOnly Date, string Hours)[] Short) In(int year)
        {
            var first = new DateOnly(year, Month, Day);
            var off = Enumerable.Range(0, Length).Select(first.AddDays).ToArray();
            var others = Enumerable.Range(1, 28).Select(d => new DateOnly(year, Month, d)).Where(d => !off.Contains(d)).ToLookup(
                d => d.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday);
            return (off, others[true].Take(MakeUpDays).ToArray(), others[false].Take(ShortDays).Select(d => (d, Hours)).ToArray());
        }
    }
}
