using Hotline.Core.Publish;

namespace Hotline.Core.Tests.Publish;

public sealed class MonthTests
{
    [Theory]
    [InlineData("2026-02", "2026-02-01", "2026-02-28", "2026-01")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29", "2024-01")]
    [InlineData("2026-01", "2026-01-01", "2026-01-31", "2025-12")]
    public void TryParse_AMonth_KnowsItsDaysAndTheMonthBefore(string text, string first, string last, string previous)
    {
        Month.TryParse(text, out var month).ShouldBeTrue();

        month.ToString().ShouldBe(text);
        (month.First, month.Last).ShouldBe((DateOnly.Parse(first), DateOnly.Parse(last)));
        month.Previous.ToString().ShouldBe(previous);
        Month.Of(month.Last).ShouldBe(month);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2026-13")]
    [InlineData("2026-1")]
    [InlineData("26-01")]
    [InlineData("2026-01-01")]
    [InlineData("../../secret")]
    public void TryParse_AnythingElse_IsRefused(string? text) => Month.TryParse(text, out _).ShouldBeFalse();
}
