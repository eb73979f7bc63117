using Hotline.Core.Calendar;
using static Hotline.Core.Tests.Calendar.TestCalendars;

namespace Hotline.Core.Tests.Calendar;

/// <summary>Wednesday 11 March 2026 is worked in the morning only: 09:00–12:00, 180 minutes instead of 420.</summary>
public sealed class ShortDayTests
{
    private static readonly WorkingCalendar Shortened = With(Shanghai, OfficeHours, Parse("2026.json", """
        { "year": 2026, "source": "a test",
          "holidays": [ { "name": { "zh-Hans": "节", "zh-Hant": "節", "en": "break" }, "from": "2026-03-13", "to": "2026-03-13", "worked": [] } ],
          "shortDays": [ { "name": { "zh-Hans": "植树节", "zh-Hant": "植樹節", "en": "Arbor Day" }, "date": "2026-03-11", "hours": "09:00-12:00" } ] }
        """));

    [Theory]
    // One day from Tuesday 16:00: 90 until closing, 180 on Wednesday morning, and 150 of Thursday, at 11:30.
    [InlineData("2026-03-10 16:00", "1d", "2026-03-12 11:30")]
    // Half a day from Wednesday 10:00: 120 until noon, when the day ends, and 90 of Thursday morning.
    [InlineData("2026-03-11 10:00", "0.5d", "2026-03-12 10:30")]
    // What comes in that afternoon begins on Thursday.
    [InlineData("2026-03-11 14:00", "2h", "2026-03-12 11:00")]
    public void Due_OverAShortDay_CountsOnlyItsHours(string start, string length, string due) =>
        Clock.Start(ClockKind.Answer, At(start), ClockLength.Parse(length), Shortened).Due.ShouldBe(At(due));

    [Fact]
    public void Closing_OfAShortDay_IsItsOwn() => Shortened.Closing(new(2026, 3, 11)).ShouldBe(At("2026-03-11 12:00"));

    [Theory]
    [InlineData("en", "Wednesday 2026-03-11: short day (Arbor Day), worked 09:00-12:00, 3 h counted, 4 h 30 min of 7 h so far.")]
    [InlineData("zh-Hans", "2026年3月11日（周三）：短工作日（植树节），工作时间09:00-12:00，计3小时，累计4小时30分钟，共需7小时。")]
    [InlineData("zh-Hant", "2026年3月11日（週三）：短工作日（植樹節），工作時間09:00-12:00，計3小時，累計4小時30分鐘，共需7小時。")]
    public void Explanation_OfAShortDay_TellsItsHours(string language, string line) =>
        new ClockWords(Shortened, language)
            .Lines(Clock.Start(ClockKind.Answer, At("2026-03-10 16:00"), ClockLength.WorkingDays(1), Shortened).Explain(Shortened))
            .ShouldContain(line);

    [Fact]
    public void Version_WithAShortDay_IsAnother() =>
        Shortened.Version.ShouldNotBe(With(Shanghai, OfficeHours, Parse("2026.json", """
            { "year": 2026, "source": "a test",
              "holidays": [ { "name": { "zh-Hans": "节", "zh-Hant": "節", "en": "break" }, "from": "2026-03-13", "to": "2026-03-13", "worked": [] } ] }
            """)).Version);
}
