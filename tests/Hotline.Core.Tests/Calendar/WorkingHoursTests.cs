using System.Text.Json;
using Hotline.Core.Calendar;

namespace Hotline.Core.Tests.Calendar;

public sealed class WorkingHoursTests
{
    [Theory]
    [InlineData("09:00-12:00, 13:30-17:30", 420)]
    [InlineData("08:30 - 17:00", 510)]
    [InlineData("00:00-02:00,02:00-04:00,22:00-23:00", 300)]
    public void Parse_Spans_CountsTheDay(string text, int minutes)
    {
        var hours = WorkingHours.Parse(text);

        hours.MinutesPerDay.ShouldBe(minutes);
        hours.MinutesPerHalfDay.ShouldBe(minutes / 2);
        WorkingHours.Parse(hours.ToString()).MinutesPerDay.ShouldBe(minutes);
    }

    [Theory]
    [InlineData("")]
    [InlineData("09:00")]
    [InlineData("9-12")]
    [InlineData("09:00-09:00")]
    [InlineData("22:00-06:00")]
    [InlineData("09:00-12:00, 11:00-17:00")]
    [InlineData("13:30-17:30, 09:00-12:00")]
    [InlineData("09:00-24:00")]
    [InlineData("09:00-12:01")]
    public void Parse_ImpossibleHours_IsRefused(string text) => Should.Throw<FormatException>(() => WorkingHours.Parse(text));

    [Fact]
    public void Json_Hours_AreTheSameText()
    {
        var json = JsonSerializer.Serialize(TestCalendars.OfficeHours);

        json.ShouldBe("\"09:00-12:00, 13:30-17:30\"");
        JsonSerializer.Deserialize<WorkingHours>(json)!.MinutesPerDay.ShouldBe(420);
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<WorkingHours>("\"always\""));
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<WorkingHours>("9"));
    }
}
