using Hotline.Core.Calendar;
using static Hotline.Core.Tests.Calendar.TestCalendars;

namespace Hotline.Core.Tests.Calendar;

public sealed class ClockWordsTests
{
    private static readonly Clock _overSpringFestival =
        Clock.Start(ClockKind.Answer, At("2026-02-13 16:00"), ClockLength.WorkingDays(2), City);

    [Fact]
    public void Lines_EnglishOverSpringFestival_TellEveryDay()
    {
        var lines = new ClockWords(City, "en").Lines(_overSpringFestival.Explain(City));

        lines[0].ShouldBe("Time to answer: 2 working days, from Friday 2026-02-13 16:00.");
        lines[1].ShouldBe("Friday 2026-02-13: working day, 1 h 30 min counted, 1 h 30 min of 14 h so far.");
        lines[2].ShouldBe("Saturday 2026-02-14: worked in exchange for Spring Festival, 7 h counted, 8 h 30 min of 14 h so far.");
        lines[3].ShouldBe("Sunday 2026-02-15: holiday (Spring Festival), not counted.");
        lines[11].ShouldBe("Monday 2026-02-23: holiday (Spring Festival), not counted.");
        lines[12].ShouldBe("Tuesday 2026-02-24: working day, 5 h 30 min counted, 14 h of 14 h so far.");
        lines[13].ShouldBe("Due Tuesday 2026-02-24 16:00.");
        lines[14].ShouldBe($"Calendar {City.Version}.");
        lines.Count.ShouldBe(15);
    }

    [Theory]
    [InlineData("zh-Hans", "2026年2月14日（周六）：因春节调休上班，计7小时，累计8小时30分钟，共需14小时。", "到期时间：2026年2月24日（周二）16:00。")]
    [InlineData("zh-CN", "2026年2月14日（周六）：因春节调休上班，计7小时，累计8小时30分钟，共需14小时。", "到期时间：2026年2月24日（周二）16:00。")]
    [InlineData("zh-Hant", "2026年2月14日（週六）：因春節調休上班，計7小時，累計8小時30分鐘，共需14小時。", "到期時間：2026年2月24日（週二）16:00。")]
    [InlineData("zh-HK", "2026年2月14日（週六）：因春節調休上班，計7小時，累計8小時30分鐘，共需14小時。", "到期時間：2026年2月24日（週二）16:00。")]
    [InlineData("fr", "Saturday 2026-02-14: worked in exchange for Spring Festival, 7 h counted, 8 h 30 min of 14 h so far.", "Due Tuesday 2026-02-24 16:00.")]
    public void Lines_Language_IsTheOneAskedFor(string language, string makeUpDay, string due)
    {
        var lines = new ClockWords(City, language).Lines(_overSpringFestival.Explain(City));

        lines.ShouldContain(makeUpDay);
        lines.ShouldContain(due);
    }

    [Fact]
    public void Lines_PauseAndExtension_AreTold()
    {
        // 420 + 210 = 630 minutes: 60 on Wed before the pause, 210 on Thu after it, 360 on Fri (180 by noon, 180 after 13:30).
        var clock = Clock.Start(ClockKind.Answer, At("2026-03-04 10:00"), ClockLength.WorkingDays(1), City)
            .Pause(At("2026-03-04 11:00"), "a photo was asked for")
            .Resume(At("2026-03-05 14:00"), City)
            .Extend(new ClockExtension(ClockLength.WorkingDays(0.5m), At("2026-03-05 15:00"), "s-1"), City);

        var lines = new ClockWords(City, "en").Lines(clock.Explain(City));

        lines.ShouldContain("Extended by half a working day, decided Thursday 2026-03-05 15:00.");
        lines.ShouldContain("Paused from Wednesday 2026-03-04 11:00 to Thursday 2026-03-05 14:00: a photo was asked for.");
        lines.ShouldContain("Wednesday 2026-03-04: working day, 1 h counted, 1 h of 10 h 30 min so far, 5 h paused.");
        lines.ShouldContain("Thursday 2026-03-05: working day, 3 h 30 min counted, 4 h 30 min of 10 h 30 min so far, 3 h 30 min paused.");
        lines.ShouldContain("Due Friday 2026-03-06 16:30.");
    }

    [Fact]
    public void Lines_ClockInAPause_EndAtThePauseAndNameNoDueTime()
    {
        var clock = _overSpringFestival.Pause(At("2026-02-14 10:00"), "a photo was asked for");

        var lines = new ClockWords(City, "en").Lines(clock.Explain(City));

        lines.ShouldContain("Paused since Saturday 2026-02-14 10:00: a photo was asked for. Once it runs again, 11 h 30 min are left.");
        lines.ShouldNotContain(l => l.StartsWith("Due") || l.Contains("2026-02-15"));
    }

    [Fact]
    public void Lines_ClockPausedWhenLate_StillNameTheDueTime() =>
        new ClockWords(City, "en").Lines(_overSpringFestival.Pause(At("2026-02-25 10:00"), "late").Explain(City))
            .ShouldContain("Due Tuesday 2026-02-24 16:00.");

    [Fact]
    public void Lines_YearNotAnnounced_SayProvisional()
    {
        var clock = Clock.Start(ClockKind.Return, At("2026-12-31 16:00"), ClockLength.WorkingDays(1), City);

        var lines = new ClockWords(City, "en").Lines(clock.Explain(City));

        lines.ShouldContain("Friday 2027-01-01: holiday (New Year's Day), holidays not announced yet, not counted.");
        lines.ShouldContain(l => l.StartsWith("Provisional: "));
    }

    [Fact]
    public void Lines_WallClock_CallNoDayAHoliday()
    {
        var clock = Clock.Start(ClockKind.Emergency, At("2026-02-17 23:50"), ClockLength.WallMinutes(15), City).Stop(At("2026-02-18 00:01"));

        var lines = new ClockWords(City, "en").Lines(clock.Explain(City));

        lines.ShouldBe(
        [
            "Time to acknowledge the emergency: 15 min, day and night, from Tuesday 2026-02-17 23:50.",
            "Tuesday 2026-02-17: day and night, 10 min counted, 10 min of 15 min so far.",
            "Wednesday 2026-02-18: day and night, 5 min counted, 15 min of 15 min so far.",
            "Due Wednesday 2026-02-18 00:05.",
            "Done Wednesday 2026-02-18 00:01, in time.",
            $"Calendar {City.Version}.",
        ]);
    }

    [Fact]
    public void Lines_ClockSetByAnotherCalendar_TellTheOldDueTime()
    {
        var lines = new ClockWords(City, "en").Lines(_overSpringFestival.Explain(With(Shanghai, OfficeHours)));

        lines.ShouldContain($"The deadline was set to Tuesday 2026-02-24 16:00 by an earlier calendar ({City.Version}).");
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh-Hans")]
    [InlineData("zh-Hant")]
    public void Lines_EveryKind_HasAName(string language)
    {
        foreach (var kind in Enum.GetValues<ClockKind>())
        {
            new ClockWords(City, language).Lines((_overSpringFestival with { Kind = kind }).Explain(City))[0].Length.ShouldBeGreaterThan(10);
        }
    }

    [Theory]
    [InlineData("1d", "one working day", "1个工作日")]
    [InlineData("0.5d", "half a working day", "半个工作日")]
    [InlineData("1.5d", "1.5 working days", "1.5个工作日")]
    [InlineData("2h", "2 h of working time", "2小时（工作时间）")]
    [InlineData("15m wall", "15 min, day and night", "15分钟（昼夜连续计算）")]
    public void Length_Alone_IsSaidInWords(string length, string english, string chinese)
    {
        new ClockWords(City, "en").Length(ClockLength.Parse(length)).ShouldBe(english);
        new ClockWords(City, "zh-Hans").Length(ClockLength.Parse(length)).ShouldBe(chinese);
    }
}
