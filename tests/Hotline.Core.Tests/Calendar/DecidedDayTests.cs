using Hotline.Core.Calendar;
using static Hotline.Core.Tests.Calendar.TestCalendars;

namespace Hotline.Core.Tests.Calendar;

/// <summary>Clocks that run until a decided day, whatever is counted on the way.</summary>
public sealed class DecidedDayTests
{
    [Theory]
    [InlineData("2026-03-04 10:00", "by 2026-03-20", "2026-03-20 17:30")]
    // A Sunday that a meeting decided stands, and so does a day in a year not announced.
    [InlineData("2026-03-04 10:00", "by 2026-03-22", "2026-03-22 17:30")]
    [InlineData("2026-03-06 18:00", "by 2026-03-08", "2026-03-08 17:30")]
    [InlineData("2026-12-31 18:00", "by 2027-05-01", "2027-05-01 17:30")]
    public void Start_ByADay_IsDueWhenWorkEndsOnIt(string start, string length, string due)
    {
        var clock = Start(start, length);

        clock.Due.ShouldBe(At(due));
        clock.Provisional.ShouldBeFalse();
    }

    [Fact]
    public void Extend_ADecidedDay_CountsWorkingTimeFromIt()
    {
        // From Friday 20 March, 17:30: Monday 23 and Tuesday 24.
        var clock = Start("2026-03-04 10:00", "by 2026-03-20")
            .Extend(new ClockExtension(ClockLength.WorkingDays(2), At("2026-03-19 10:00"), "supervisor"), City);

        clock.Due.ShouldBe(At("2026-03-24 17:30"));
    }

    [Fact]
    public void Resume_AfterAPause_MovesTheDecidedDayByThePausedWorkingTime()
    {
        // Thursday 5 March, 09:00 to 12:00 are three hours: Friday 20 March, 17:30, becomes Monday 23 March, 12:00.
        var clock = Start("2026-03-04 10:00", "by 2026-03-20").Pause(At("2026-03-05 09:00"), "asked").Resume(At("2026-03-05 12:00"), City);

        clock.Due.ShouldBe(At("2026-03-23 12:00"));
    }

    [Fact]
    public void Recompute_ByAnotherCalendar_LeavesTheDecidedDay()
    {
        var clock = Start("2026-03-04 10:00", "by 2026-10-02");

        clock.Recompute(With(Shanghai, OfficeHours)).Due.ShouldBe(At("2026-10-02 17:30"));
    }

    [Theory]
    [InlineData("zh-Hans", "2026年3月20日（周五）前")]
    [InlineData("zh-Hant", "2026年3月20日（週五）前")]
    [InlineData("en", "until Friday 2026-03-20")]
    public void Words_ByADay_NameIt(string language, string words) =>
        new ClockWords(City, language).Length(ClockLength.Parse("by 2026-03-20")).ShouldBe(words);

    [Fact]
    public void Explain_ByADay_CountsTheWorkingTimeUntilThen()
    {
        // Wednesday from 10:00 six hours, Thursday and Friday seven each.
        var explanation = Start("2026-03-04 10:00", "by 2026-03-06").Explain(City);

        explanation.Required.ShouldBe((6 + 7 + 7) * 60);
        explanation.Days[^1].Total.ShouldBe(explanation.Required);
    }

    [Theory]
    [InlineData("by 2026-03-32")]
    [InlineData("by")]
    [InlineData("by 5d")]
    [InlineData("2026-03-20")]
    public void Parse_NotADay_IsRefused(string text) => ClockLength.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void Parse_ADay_ComesOutAsItWentIn()
    {
        var length = ClockLength.Parse("by 2026-03-20");

        length.ToString().ShouldBe("by 2026-03-20");
        length.Date.ShouldBe(new DateOnly(2026, 3, 20));
        Should.Throw<InvalidOperationException>(() => length.InWorkingMinutes(OfficeHours));
    }

    [Theory]
    [InlineData("2026-01-01", "2026-Q1", "2025-12-31")]
    [InlineData("2026-06-30", "2026-Q2", "2026-03-31")]
    [InlineData("2026-12-31", "2026-Q4", "2026-09-30")]
    public void Quarter_OfADay_KnowsItsNameAndTheOneBefore(string day, string name, string lastBefore)
    {
        var quarter = Quarter.Of(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));

        quarter.ToString().ShouldBe(name);
        quarter.Previous.Last.ShouldBe(DateOnly.Parse(lastBefore, System.Globalization.CultureInfo.InvariantCulture));
        Quarter.TryParse(name, out var read).ShouldBeTrue();
        read.ShouldBe(quarter);
    }

    [Theory]
    [InlineData("2026-Q5")]
    [InlineData("2026-Q0")]
    [InlineData("0000-Q1")]
    [InlineData("2026-01")]
    [InlineData(null)]
    public void Quarter_OfAnotherText_IsRefused(string? text) => Quarter.TryParse(text, out _).ShouldBeFalse();

    private static Clock Start(string at, string length) => Clock.Start(ClockKind.Answer, At(at), ClockLength.Parse(length), City);
}
