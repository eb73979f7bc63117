using Hotline.Functions.Http;

namespace Hotline.Functions.Tests.Http;

public sealed class CallerLanguageTests
{
    [Theory]
    [InlineData(null, "zh-Hans")]
    [InlineData("", "zh-Hans")]
    [InlineData("*", "zh-Hans")]
    [InlineData("fr, de", "zh-Hans")]
    [InlineData("nonsense;;q", "zh-Hans")]
    [InlineData("zh", "zh-Hans")]
    [InlineData("zh-CN", "zh-Hans")]
    [InlineData("zh-SG,en;q=0.5", "zh-Hans")]
    [InlineData("zh-Hans-HK", "zh-Hans")]
    [InlineData("zh-TW", "zh-Hant")]
    [InlineData("zh-hk", "zh-Hant")]
    [InlineData("zh-MO", "zh-Hant")]
    [InlineData("zh-Hant-HK,zh;q=0.9", "zh-Hant")]
    [InlineData("zh-TWO", "zh-Hans")]
    [InlineData("en", "en")]
    [InlineData("EN-gb", "en")]
    [InlineData("english", "zh-Hans")]
    [InlineData("fr, en;q=0.8, zh;q=0.2", "en")]
    [InlineData("zh;q=0.5, en;q=0.8", "en")]
    [InlineData("en, zh", "en")]
    [InlineData("en;q=0, fr", "zh-Hans")]
    public void Of_AnAcceptLanguageHeader_IsTheFirstWantedThatWeHave(string? header, string language) =>
        CallerLanguage.Of(ARequest.With("Accept-Language", header)).ShouldBe(language);
}
