using System.Globalization;
using Hotline.Core.Calendar;
using static Hotline.Core.Tests.Calendar.TestCalendars;

namespace Hotline.Core.Tests.Calendar;

public sealed class WorkingCalendarDayTests
{
    [Theory]
    [InlineData("2026-02-13", DayNature.Working, null)]
    [InlineData("2026-02-14", DayNature.MakeUpWorkingDay, "Spring Festival")]
    [InlineData("2026-02-15", DayNature.Holiday, "Spring Festival")]
    [InlineData("2026-02-23", DayNature.Holiday, "Spring Festival")]
    [InlineData("2026-02-24", DayNature.Working, null)]
    [InlineData("2026-02-28", DayNature.MakeUpWorkingDay, "Spring Festival")]
    [InlineData("2026-03-01", DayNature.Weekend, null)]
    [InlineData("2025-10-06", DayNature.Holiday, "National Day and Mid-Autumn Festival")]
    [InlineData("2024-09-14", DayNature.MakeUpWorkingDay, "Mid-Autumn Festival")]
    public void Describe_AnnouncedDate_TellsNatureAndHoliday(string date, DayNature nature, string? holiday)
    {
        var day = City.Describe(Date(date));

        (day.Nature, day.Holiday?.En, day.Provisional).ShouldBe((nature, holiday, false));
    }

    [Theory]
    [InlineData("2027-01-01", DayNature.Holiday)]
    [InlineData("2027-05-01", DayNature.Holiday)]
    [InlineData("2027-05-02", DayNature.Holiday)]
    [InlineData("2027-05-03", DayNature.Working)]
    [InlineData("2027-10-03", DayNature.Holiday)]
    [InlineData("2027-10-04", DayNature.Working)]
    [InlineData("2027-01-02", DayNature.Weekend)]
    // Spring Festival 2027 begins on 6 February, but nobody has announced which days are off.
    [InlineData("2027-02-08", DayNature.Working)]
    public void Describe_YearNotAnnounced_KnowsWeekendsAndFixedHolidaysOnly(string date, DayNature nature)
    {
        var day = City.Describe(Date(date));

        (day.Nature, day.Provisional).ShouldBe((nature, true));
    }

    [Theory]
    // Thu 31 Dec 2026 16:00 + 1 day: Fri 1 Jan 2027 is New Year's Day, so Mon 4 Jan.
    [InlineData("2026-12-31 16:00", 420, "2027-01-04 16:00", true)]
    // Ends within the announced year, though at its last working minute.
    [InlineData("2026-12-31 16:00", 90, "2026-12-31 17:30", false)]
    // Begins in a year too early to be announced.
    [InlineData("2023-12-29 16:00", 420, "2024-01-02 16:00", true)]
    public void Add_AcrossTheEdgeOfWhatIsAnnounced_IsProvisional(string start, long minutes, string due, bool provisional)
    {
        var actual = City.Add(At(start), new WorkingMinutes(minutes));

        (actual.At, actual.Provisional).ShouldBe((At(due), provisional));
    }

    [Theory]
    [InlineData("2026-03-04 08:00", "2026-03-04 09:00")]
    [InlineData("2026-03-04 09:00", "2026-03-04 09:00")]
    [InlineData("2026-03-04 11:59:59", "2026-03-04 11:59:59")]
    [InlineData("2026-03-04 12:00", "2026-03-04 13:30")]
    [InlineData("2026-03-04 17:30", "2026-03-05 09:00")]
    [InlineData("2026-02-14 17:30", "2026-02-24 09:00")]
    [InlineData("2026-12-31 17:30", "2027-01-04 09:00")]
    public void NextWorkingInstant_AnyInstant_IsItselfOrTheNextStartOfASpan(string at, string expected) =>
        City.NextWorkingInstant(At(at)).ShouldBe(At(expected));

    [Theory]
    [InlineData("2026-02-13", 1, "2026-02-14")]
    [InlineData("2026-02-13", 2, "2026-02-24")]
    [InlineData("2026-02-24", -1, "2026-02-14")]
    [InlineData("2026-02-18", 1, "2026-02-24")]
    [InlineData("2026-02-18", -1, "2026-02-14")]
    [InlineData("2026-02-18", 0, "2026-02-18")]
    public void AddWorkingDays_Date_StepsOverWorkedDays(string date, int days, string expected) =>
        City.AddWorkingDays(Date(date), days).ShouldBe(Date(expected));

    [Theory]
    // "One working day before due" of a deadline on the first morning after the holiday is the make-up Saturday.
    [InlineData("2026-02-24 10:00", -1, "2026-02-14 10:00")]
    // Due at closing time: reminded at closing time of the day before, not in the morning of the same day.
    [InlineData("2026-03-04 17:30", -1, "2026-03-03 17:30")]
    // "Five working days after".
    [InlineData("2026-03-04 17:30", 5, "2026-03-11 17:30")]
    public void AddWorkingDays_Instant_KeepsTheWallTime(string at, int days, string expected) =>
        City.AddWorkingDays(At(at), days).ShouldBe(At(expected));

    [Fact]
    public void Opening_DueDate_IsTheMorningOfTheDueDay()
    {
        var due = At("2026-03-04 16:10");

        City.Opening(City.LocalDate(due)).ShouldBe(At("2026-03-04 09:00"));
        City.Closing(City.LocalDate(due)).ShouldBe(At("2026-03-04 17:30"));
    }

    [Theory]
    [InlineData("2026-03-04 10:00", "2026-03-05 10:00", 420)]
    [InlineData("2026-03-05 10:00", "2026-03-04 10:00", -420)]
    [InlineData("2026-03-04 11:59:30", "2026-03-04 13:30:29", 0)]
    [InlineData("2026-02-14 17:30", "2026-02-24 09:00", 0)]
    // 2025 has 248 working days: 365 - 104 weekend days - 18 weekdays off (1 + 6 + 1 + 3 + 1 + 6) + 5 make-up days.
    [InlineData("2025-01-01 00:00", "2026-01-01 00:00", 248 * 420)]
    public void WorkingMinutesBetween_TwoInstants_CountsWholeMinutes(string from, string to, long minutes) =>
        City.WorkingMinutesBetween(At(from), At(to)).ShouldBe(minutes);

    [Fact]
    public void Version_HoursOrYearsChanged_Differs()
    {
        var versions = new[]
        {
            City.Version,
            With(Shanghai, OfficeHours, Announced(2024), Announced(2025)).Version,
            With(Shanghai, WorkingHours.Parse("09:00-12:00, 14:00-18:00"), Announced(2024), Announced(2025), Announced(2026)).Version,
            With(TimeZoneInfo.Utc, OfficeHours, Announced(2024), Announced(2025), Announced(2026)).Version,
        };

        versions.ShouldBeUnique();
        versions.ShouldAllBe(v => v.Length == 12);
        With(Shanghai, OfficeHours, Announced(2026), Announced(2024), Announced(2025)).Version.ShouldBe(City.Version);
    }

    private static DateOnly Date(string date) => DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
