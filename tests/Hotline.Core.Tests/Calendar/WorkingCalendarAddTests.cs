using Hotline.Core.Calendar;
using static Hotline.Core.Tests.Calendar.TestCalendars;

namespace Hotline.Core.Tests.Calendar;

/// <summary>Due times worked out by hand. A working day is 09:00–12:00 and 13:30–17:30: 420 minutes, half a day 210.</summary>
public sealed class WorkingCalendarAddTests
{
    [Theory]
    // Wed 4 March 2026 is an ordinary day in an ordinary week.
    [InlineData("2026-03-04 10:00", 60, "2026-03-04 11:00")]
    // 2 h before lunch and 1 h after it.
    [InlineData("2026-03-04 10:00", 180, "2026-03-04 14:30")]
    // Half a day from the opening: the morning's 180 and 30 of the afternoon.
    [InlineData("2026-03-04 09:00", 210, "2026-03-04 14:00")]
    // Half a day from 10:00: 120 until noon, 90 after 13:30.
    [InlineData("2026-03-04 10:00", 210, "2026-03-04 15:00")]
    // Half a day from 16:00: 90 until closing, 120 of Thursday morning.
    [InlineData("2026-03-04 16:00", 210, "2026-03-05 11:00")]
    // A whole day is due at the same wall time of the next one.
    [InlineData("2026-03-04 10:00", 420, "2026-03-05 10:00")]
    // Boundary: time that ends with the morning is due at noon, not at 13:30.
    [InlineData("2026-03-04 10:00", 120, "2026-03-04 12:00")]
    // Boundary: a day that began at the opening is due at closing, not next morning.
    [InlineData("2026-03-04 09:00", 420, "2026-03-04 17:30")]
    // One minute more does fall on the next morning.
    [InlineData("2026-03-04 09:00", 421, "2026-03-05 09:01")]
    // Before the opening, at lunchtime, exactly at closing time and at night the count begins with the next span.
    [InlineData("2026-03-04 06:30", 60, "2026-03-04 10:00")]
    [InlineData("2026-03-04 12:40", 60, "2026-03-04 14:30")]
    [InlineData("2026-03-04 12:00", 60, "2026-03-04 14:30")]
    [InlineData("2026-03-04 17:30", 60, "2026-03-05 10:00")]
    [InlineData("2026-03-04 23:59", 60, "2026-03-05 10:00")]
    // Five days from Friday 16:00 skip one weekend: Mon, Tue, Wed, Thu, Fri 16:00.
    [InlineData("2026-03-06 16:00", 2100, "2026-03-13 16:00")]
    // Saturday: the five days are the whole next week, due at Friday's closing.
    [InlineData("2026-03-07 11:00", 2100, "2026-03-13 17:30")]
    // Seconds are kept.
    [InlineData("2026-03-04 10:00:37", 420, "2026-03-05 10:00:37")]
    public void Add_OrdinaryWeek_CountsOfficeHours(string start, long minutes, string due) => ShouldBeDue(start, minutes, due);

    [Theory]
    // Spring Festival 2026: off 15–23 Feb, worked Sat 14 and Sat 28 Feb.
    // Fri 13 Feb 16:00 + 1 day: 90 on Friday, 330 on make-up Saturday: 180 by noon, 150 after 13:30.
    [InlineData("2026-02-13 16:00", 420, "2026-02-14 16:00")]
    // + 2 days: as far on the next working day, Tue 24 Feb.
    [InlineData("2026-02-13 16:00", 840, "2026-02-24 16:00")]
    // + 5 days: Sat 14, Tue 24, Wed 25, Thu 26, Fri 27.
    [InlineData("2026-02-13 16:00", 2100, "2026-02-27 16:00")]
    // + 6 days: make-up Saturday 28.
    [InlineData("2026-02-13 16:00", 2520, "2026-02-28 16:00")]
    // + 7 days: Sunday 1 March is an ordinary Sunday.
    [InlineData("2026-02-13 16:00", 2940, "2026-03-02 16:00")]
    // Filed on the first day of the holiday: the clock begins on Tue 24 Feb and five days end on Sat 28 Feb.
    [InlineData("2026-02-15 10:00", 2100, "2026-02-28 17:30")]
    // The last working minute before the holiday: 1 minute then, 59 on Tue 24.
    [InlineData("2026-02-14 17:29", 60, "2026-02-24 09:59")]
    public void Add_SpringFestival2026_CountsMakeUpSaturdaysOnly(string start, long minutes, string due) => ShouldBeDue(start, minutes, due);

    [Theory]
    // New Year: 31 Dec 2025 (Wed) worked, 1–3 Jan off, Sunday 4 Jan worked.
    [InlineData("2025-12-31 16:00", 420, "2026-01-04 16:00")]
    // Spring Festival 2025: Sunday 26 Jan and Mon 27 Jan worked, 28 Jan–4 Feb off, Sat 8 Feb worked.
    [InlineData("2025-01-24 09:00", 3 * 420, "2025-01-27 17:30")]
    [InlineData("2025-01-24 09:00", 3 * 420 + 1, "2025-02-05 09:01")]
    [InlineData("2025-02-05 09:00", 4 * 420, "2025-02-08 17:30")]
    // National Day and Mid-Autumn 2025: Tue 30 Sep worked, 1–8 Oct off, Sat 11 Oct worked, so 9, 10 and 11.
    [InlineData("2025-09-30 17:30", 3 * 420, "2025-10-11 17:30")]
    // Labour Day 2024: Sunday 28 Apr worked, 1–5 May off, Sat 11 May worked.
    [InlineData("2024-04-26 17:30", 3 * 420, "2024-04-30 17:30")]
    [InlineData("2024-05-06 09:00", 6 * 420, "2024-05-11 17:30")]
    // Dragon Boat 2024 is Monday 10 June.
    [InlineData("2024-06-07 16:00", 420, "2024-06-11 16:00")]
    public void Add_OtherAnnouncedHolidays_CountsWorkedDaysOnly(string start, long minutes, string due) => ShouldBeDue(start, minutes, due);

    private static void ShouldBeDue(string start, long minutes, string due)
    {
        var actual = City.Add(At(start), new WorkingMinutes(minutes));

        actual.At.ShouldBe(At(due));
        actual.At.Offset.ShouldBe(TimeSpan.Zero);
        actual.Provisional.ShouldBeFalse();
        actual.CalendarVersion.ShouldBe(City.Version);
    }
}
