using Hotline.Core.Calendar;
using static Hotline.Core.Tests.Calendar.TestCalendars;

namespace Hotline.Core.Tests.Calendar;

public sealed class CalendarYearFaultTests
{
    private const string Name = """ "name": { "zh-Hans": "春节", "zh-Hant": "春節", "en": "Spring Festival" } """;
    private const string Other = """ "name": { "zh-Hans": "元旦", "zh-Hant": "元旦", "en": "New Year's Day" } """;

    /// <summary>Each holiday list with the entry and a part of the words of the one fault it has. 14 Feb 2026 is a Saturday.</summary>
    public static TheoryData<string, string, string> FaultyHolidays => new()
    {
        { "[]", "holidays", "is empty" },
        { "{}", "holidays", "is not a list" },
        { "[7]", "holidays[0]", "is not an object" },
        { """[{ "from": "2026-02-15", "to": "2026-02-23", "worked": [] }]""", "holidays[0].name", "is missing" },
        { """[{ "name": { "zh-Hans": "春节", "zh-Hant": " ", "en": "x" }, "from": "2026-02-15", "to": "2026-02-23", "worked": [] }]""", "holidays[0].name.zh-Hant", "is empty" },
        { $$"""[{ {{Name}}, "to": "2026-02-23", "worked": [] }]""", "holidays[0].from", "is missing" },
        { $$"""[{ {{Name}}, "from": "2026-02-30", "to": "2026-02-23", "worked": [] }]""", "holidays[0].from", "\"2026-02-30\" is not a date" },
        { $$"""[{ {{Name}}, "from": 20260215, "to": "2026-02-23", "worked": [] }]""", "holidays[0].from", "is not a text" },
        { $$"""[{ {{Name}}, "from": "2026-02-15", "to": "2026-02-23" }]""", "holidays[0].worked", "is missing" },
        { $$"""[{ {{Name}}, "from": "2026-02-15", "to": "2026-02-23", "worked": ["14 Feb"] }]""", "holidays[0].worked[0]", "\"14 Feb\" is not a date" },
        { $$"""[{ {{Name}}, "from": "2026-02-15", "to": "2026-02-23", "worked": [], "makeUp": [] }]""", "holidays[0]", "unknown property \"makeUp\"" },
        { $$"""[{ {{Name}}, "from": "2026-02-23", "to": "2026-02-15", "worked": [] }]""", "holidays[0].to", "2026-02-15 is before 2026-02-23" },
        { $$"""[{ {{Name}}, "from": "2026-02-15", "to": "2026-03-23", "worked": [] }]""", "holidays[0].to", "37 days is longer" },
        { $$"""[{ {{Name}}, "from": "2025-02-15", "to": "2025-02-23", "worked": [] }]""", "holidays[0].from", "2025-02-15 is outside 2026" },
        { $$"""[{ {{Name}}, "from": "2026-12-31", "to": "2027-01-02", "worked": [] }]""", "holidays[0].to", "2027-01-02 is outside 2026" },
        { $$"""[{ {{Name}}, "from": "2026-02-15", "to": "2026-02-23", "worked": ["2027-02-14"] }]""", "holidays[0].worked[0]", "2027-02-14 is outside 2026" },
        { $$"""[{ {{Name}}, "from": "2026-02-15", "to": "2026-02-23", "worked": ["2026-02-13"] }]""", "holidays[0].worked[0]", "2026-02-13 is a Friday" },
        { $$"""[{ {{Name}}, "from": "2026-02-15", "to": "2026-02-23", "worked": ["2026-02-21"] }]""", "holidays[0].worked[0]", "2026-02-21 is both a make-up day and a day off (Spring Festival)" },
        { $$"""[{ {{Name}}, "from": "2026-02-15", "to": "2026-02-23", "worked": ["2026-02-14", "2026-02-14"] }]""", "holidays[0].worked[1]", "2026-02-14 is given twice" },
        { $$"""[{ {{Name}}, "from": "2026-02-15", "to": "2026-02-23", "worked": [] }, { {{Other}}, "from": "2026-02-23", "to": "2026-02-23", "worked": [] }]""", "holidays[1]", "has days that Spring Festival has too" },
    };

    [Theory]
    [MemberData(nameof(FaultyHolidays))]
    public void Parse_FaultyHoliday_NamesFileEntryAndFault(string holidays, string entry, string fault)
    {
        var refusal = Should.Throw<InvalidCalendarException>(
            () => Parse("2026.json", $$"""{ "year": 2026, "source": "a test", "holidays": {{holidays}} }"""));

        // A range given wholly in another year has two ends outside, so the first fault is asked for.
        refusal.Faults[0].File.ShouldBe("2026.json");
        refusal.Faults[0].Entry.ShouldBe(entry);
        refusal.Faults[0].Fault.ToString().ShouldContain(fault);
        refusal.Message.ShouldContain($"2026.json: {entry}: ");
    }

    [Theory]
    [InlineData("2026.json", "{", "file", "line 1 cannot be read")]
    [InlineData("2026.json", "[]", "file", "is not an object")]
    [InlineData("2026.json", """{ "year": 2026, "year": 2026 }""", "file", "\"year\" is there twice")]
    [InlineData("2026.json", """{ "year": "2026", "source": "a test", "holidays": [] }""", "year", "is not a number")]
    [InlineData("2026.json", """{ "year": 2026.5, "source": "a test", "holidays": [] }""", "year", "2026.5 is not a whole number")]
    [InlineData("0.json", """{ "year": 0, "source": "a test", "holidays": [] }""", "year", "0 is not a year")]
    [InlineData("2026.json", """{ "year": 2026, "holidays": [] }""", "source", "is missing")]
    [InlineData("2027.json", """{ "year": 2026, "source": "a test", "holidays": [] }""", "year", "2026 is not the year the file is named after")]
    public void Parse_FaultyFile_NamesFileEntryAndFault(string file, string json, string entry, string fault)
    {
        var refusal = Should.Throw<InvalidCalendarException>(() => Parse(file, json));

        (refusal.Faults[0].File, refusal.Faults[0].Entry).ShouldBe((file, entry));
        refusal.Faults[0].Fault.ToString().ShouldContain(fault);
    }

    [Fact]
    public void Parse_SeveralFaults_NamesThemAllAtOnce()
    {
        var refusal = Should.Throw<InvalidCalendarException>(() => Parse("2026.json", """
            { "year": "26", "sauce": "a test", "holidays": [
              { "name": { "zh-Hans": "春节" }, "from": "2026-02-15", "to": "soon", "worked": ["2026-02-14", 28] } ] }
            """));

        refusal.Faults.Select(f => f.Entry).ShouldBe(
        [
            "file", "year", "source", "holidays[0].name.zh-Hant", "holidays[0].name.en", "holidays[0].to", "holidays[0].worked[1]",
        ]);
    }

    [Fact]
    public void Parse_SeveralWrongDates_NamesThemAllAtOnce()
    {
        var refusal = Should.Throw<InvalidCalendarException>(() => Parse("2026.json", $$"""
            { "year": 2026, "source": "a test", "holidays": [
              { {{Name}}, "from": "2026-02-15", "to": "2026-02-23", "worked": ["2026-02-13", "2026-02-22"] },
              { {{Other}}, "from": "2027-01-01", "to": "2027-01-01", "worked": [] } ] }
            """));

        refusal.Faults.Select(f => f.Entry).ShouldBe(
            ["holidays[0].worked[0]", "holidays[0].worked[1]", "holidays[1].from", "holidays[1].to"]);
    }

    [Fact]
    public void Parse_WrongShortDays_NamesThemAllAtOnce()
    {
        var refusal = Should.Throw<InvalidCalendarException>(() => Parse("2026.json", $$"""
            { "year": 2026, "source": "a test", "holidays": [
              { {{Name}}, "from": "2026-02-15", "to": "2026-02-23", "worked": ["2026-02-14"] } ],
              "shortDays": [
              { {{Name}}, "date": "2026-02-14", "hours": "09:00-12:00" },
              { {{Name}}, "date": "2026-02-16", "hours": "09:00-12:00" },
              { {{Name}}, "date": "2027-02-05", "hours": "09:00-12:00" } ] }
            """));

        refusal.Faults.Select(f => f.Entry).ShouldBe(
            ["shortDays[0].date", "shortDays[0].date", "shortDays[1].date", "shortDays[2].date"], ignoreOrder: true);
    }

    [Fact]
    public void Parse_ShortDayWithoutHours_IsRefused()
    {
        var refusal = Should.Throw<InvalidCalendarException>(() => Parse("2026.json", $$"""
            { "year": 2026, "source": "a test", "holidays": [ { {{Name}}, "from": "2026-02-15", "to": "2026-02-23", "worked": [] } ],
              "shortDays": [ { {{Name}}, "date": "2026-02-13", "hours": "12:00-09:00" } ] }
            """));

        refusal.Faults.Single().Entry.ShouldBe("shortDays[0].hours");
    }

    [Fact]
    public void Parse_DecemberDayOfTheYearBefore_IsAccepted()
    {
        // As announced for 2012: off 1–3 January, worked Saturday 31 December 2011.
        var year = Parse("2012.json", $$"""
            { "year": 2012, "source": "a test", "holidays": [
              { {{Other}}, "from": "2012-01-01", "to": "2012-01-03", "worked": ["2011-12-31"] } ] }
            """);

        var calendar = With(Shanghai, OfficeHours, year);

        calendar.Describe(new DateOnly(2011, 12, 31)).Nature.ShouldBe(DayNature.MakeUpWorkingDay);
    }

    [Fact]
    public void Calendar_TwoFilesOfOneYear_IsRefused()
    {
        var refusal = Should.Throw<InvalidCalendarException>(() => With(Shanghai, OfficeHours, Announced(2026), Announced(2026)));

        refusal.Faults.ShouldContain(f => f.Entry == "year" && f.Fault.ToString() == "2026 is given by 2 files");
        refusal.Faults.ShouldContain(f => f.Entry == "2026-02-14");
    }

    [Theory]
    [InlineData(2024, 7, 8)]
    [InlineData(2025, 6, 5)]
    [InlineData(2026, 7, 6)]
    public void Parse_ShippedFile_HoldsTheAnnouncement(int year, int holidays, int makeUpDays)
    {
        var announced = Announced(year);

        announced.Year.ShouldBe(year);
        announced.Source.ShouldContain("国办发明电");
        announced.Holidays.Count.ShouldBe(holidays);
        announced.Holidays.Sum(h => h.Worked.Count).ShouldBe(makeUpDays);
    }
}
