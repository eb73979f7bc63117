using System.Text.Json;
using Hotline.Core.Messages;

namespace Hotline.Core.Tests.Policy;

public sealed class LocalTextTests
{
    private static readonly LocalText Text = new("简", "繁", "en");

    [Theory]
    [InlineData("zh-Hans", "简")]
    [InlineData("zh-CN", "简")]
    [InlineData("zh-Hant", "繁")]
    [InlineData("zh-tw", "繁")]
    [InlineData("zh-Hant-HK", "繁")]
    [InlineData("en", "en")]
    [InlineData("en-GB", "en")]
    [InlineData("eng", "简")]
    [InlineData("fr", "简")]
    public void Text_AskedInALanguage_FallsBackToSimplifiedChinese(string language, string expected) => Text.In(language).ShouldBe(expected);

    [Fact]
    public void Text_WrittenAsJson_UsesLanguageTags()
    {
        var json = JsonSerializer.Serialize(Text);

        JsonDocument.Parse(json).RootElement.GetProperty("zh-Hant").GetString().ShouldBe("繁");
        JsonSerializer.Deserialize<LocalText>(json).ShouldBe(Text);
    }
}
