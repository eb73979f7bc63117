using System.Globalization;
using Hotline.Core.Calendar;
using static Hotline.Core.Tests.Calendar.TestCalendars;

namespace Hotline.Core.Tests.Calendar;

/// <summary>Berlin 2027: clocks go from 02:00 to 03:00 on Sunday 28 March and from 03:00 back to 02:00 on Sunday 31 October.</summary>
public sealed class DaylightSavingTests
{
    private static readonly TimeZoneInfo _berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    [Theory]
    // Friday 16:00 is 15:00 UTC in winter; Monday 16:00 is 14:00 UTC in summer. The office is open 420 minutes either way.
    [InlineData("2027-03-26 15:00", 420, "2027-03-29 14:00")]
    [InlineData("2027-10-29 14:00", 420, "2027-11-01 15:00")]
    public void Add_AcrossAChange_KeepsOfficeHoursByTheWallClock(string start, long minutes, string due) =>
        With(_berlin, OfficeHours).Add(Utc(start), new WorkingMinutes(minutes)).At.ShouldBe(Utc(due));

    [Fact]
    public void AddWorkingDays_AcrossAChange_KeepsTheWallTime() =>
        With(_berlin, OfficeHours).AddWorkingDays(Utc("2027-03-26 15:00"), 1).ShouldBe(Utc("2027-03-29 14:00"));

    [Theory]
    // Sunday worked as a make-up day, hours 01:00–04:00. In March it has two hours: 00:00–02:00 UTC.
    [InlineData("2027-03-28", "01:00-04:00", 120)]
    // A span inside the skipped hour has no length.
    [InlineData("2027-03-28", "02:00-03:00, 09:00-10:00", 60)]
    // A span that begins in the skipped hour begins when the clocks have gone forward.
    [InlineData("2027-03-28", "02:30-04:00, 09:00-09:30", 90)]
    // In October the hour from 02:00 to 03:00 comes twice.
    [InlineData("2027-10-31", "01:00-04:00", 240)]
    // Spans that meet in the doubled hour meet at its first pass and neither overlap nor leave a hole.
    [InlineData("2027-10-31", "01:00-02:30, 02:30-04:00", 240)]
    public void WorkingMinutesBetween_SpanOverAChange_CountsTheTimeThatPasses(string sunday, string hours, long minutes)
    {
        var calendar = With(_berlin, WorkingHours.Parse(hours), Worked(sunday));

        calendar.WorkingMinutesBetween(Utc(sunday).AddHours(-3), Utc(sunday).AddHours(21)).ShouldBe(minutes);
    }

    [Theory]
    // The spans of the skipped hour add nothing, so the time up to Friday's closing at 10:00 is due then and not on Sunday.
    [InlineData("02:00-02:20, 02:20-02:40, 02:40-03:00, 09:00-10:00")]
    [InlineData("02:00-02:30, 02:30-03:00, 09:00-10:00")]
    [InlineData("02:00-03:00, 09:00-10:00")]
    public void Add_UpToSkippedSpans_IsDueBeforeThem(string hours) =>
        With(_berlin, WorkingHours.Parse(hours), Worked("2027-03-28"))
            .Add(Utc("2027-03-26 00:00"), new WorkingMinutes(120)).At.ShouldBe(Utc("2027-03-26 09:00"));

    [Fact]
    public void At_SkippedTime_IsTheMomentOfTheChange()
    {
        var calendar = With(_berlin, OfficeHours);

        calendar.At(new DateOnly(2027, 3, 28), new TimeOnly(2, 30)).ShouldBe(Utc("2027-03-28 01:00"));
        calendar.At(new DateOnly(2027, 3, 28), new TimeOnly(3, 0)).ShouldBe(Utc("2027-03-28 01:00"));
        calendar.At(new DateOnly(2027, 10, 31), new TimeOnly(2, 30)).ShouldBe(Utc("2027-10-31 00:30"));
    }

    private static CalendarYear Worked(string sunday) => Parse("2027.json", $$"""
        { "year": 2027, "source": "a test", "holidays": [
          { "name": { "zh-Hans": "a", "zh-Hant": "a", "en": "a" }, "from": "2027-01-01", "to": "2027-01-01", "worked": ["{{sunday}}"] } ] }
        """);

    private static DateTimeOffset Utc(string at) => DateTimeOffset.Parse(at, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
