using System.Text.Json;
using Hotline.Core.Calendar;
using static Hotline.Core.Tests.Calendar.TestCalendars;

namespace Hotline.Core.Tests.Calendar;

public sealed class ClockLengthTests
{
    [Theory]
    [InlineData("5d", "5d", 2100)]
    [InlineData("0.5d", "0.5d", 210)]
    [InlineData("1.5d", "1.5d", 630)]
    [InlineData("10.0d", "10d", 4200)]
    [InlineData("2h", "2h", 120)]
    [InlineData("1.5h", "90m", 90)]
    [InlineData("90m", "90m", 90)]
    [InlineData("120m", "2h", 120)]
    public void Parse_WorkingLength_KnowsItsMinutes(string text, string canonical, long minutes)
    {
        var length = ClockLength.Parse(text);

        length.ToString().ShouldBe(canonical);
        length.InWorkingMinutes(OfficeHours).ShouldBe(new WorkingMinutes(minutes));
        length.ShouldBe(ClockLength.Parse(canonical));
        Should.Throw<InvalidOperationException>(() => length.InWallTime());
    }

    [Theory]
    [InlineData("15m wall", 15)]
    [InlineData("24h wall", 1440)]
    public void Parse_WallLength_KnowsItsMinutes(string text, int minutes)
    {
        var length = ClockLength.Parse(text);

        length.ToString().ShouldBe(text);
        length.InWallTime().ShouldBe(TimeSpan.FromMinutes(minutes));
        Should.Throw<InvalidOperationException>(() => length.InWorkingMinutes(OfficeHours));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("d")]
    [InlineData("5")]
    [InlineData("0d")]
    [InlineData("-5d")]
    [InlineData("0.25d")]
    [InlineData("5D")]
    [InlineData("5d wall")]
    [InlineData("15m walls")]
    [InlineData("15 m")]
    [InlineData("0.5m")]
    [InlineData("1,5d")]
    [InlineData("99999999999999999999999999d")]
    [InlineData("9999999999999999999999999999h")]
    public void Parse_NotALength_IsRefused(string text)
    {
        ClockLength.TryParse(text, out _).ShouldBeFalse();
        Should.Throw<FormatException>(() => ClockLength.Parse(text));
    }

    [Fact]
    public void Factories_ImpossibleAmounts_Throw()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => ClockLength.WorkingDays(0.3m));
        Should.Throw<ArgumentOutOfRangeException>(() => ClockLength.WorkingDays(0));
        Should.Throw<ArgumentOutOfRangeException>(() => ClockLength.WorkingDays(2501));
        Should.Throw<ArgumentOutOfRangeException>(() => ClockLength.WorkingMinutes(-1));
        Should.Throw<ArgumentOutOfRangeException>(() => new WorkingMinutes(-1));
    }

    [Fact]
    public void Json_Length_IsTheSameText()
    {
        JsonSerializer.Serialize(ClockLength.WorkingDays(0.5m)).ShouldBe("\"0.5d\"");
        JsonSerializer.Deserialize<ClockLength>("\"15m wall\"").ShouldBe(ClockLength.WallMinutes(15));
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<ClockLength>("\"soon\""));
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<ClockLength>("5"));
    }
}
