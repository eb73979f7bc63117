using Hotline.Language.Text;

namespace Hotline.Language.Tests.Text;

public sealed class NormalTextTests
{
    [Theory]
    [InlineData("ＡＢＣ１２３，。", "abc123,。")]
    [InlineData("臺灣這裡發髒水", "台湾这里发脏水")]
    [InlineData("台湾这里发脏水", "台湾这里发脏水")]
    [InlineData("ﬁre ㎞", "fire km")]
    [InlineData("", "")]
    public void Text_Normalised_HasOneSpelling(string text, string normal)
    {
        NormalText.Of(text).ShouldBe(normal);
    }

    [Fact]
    public void TextThatGrowsInNormalising_Normalised_IsWhole()
    {
        NormalText.Of(new string('ﷺ', 500)).Length.ShouldBe(500 * 18);
    }

    [Fact]
    public void HalfSurrogatePair_Normalised_IsReadAsItIs()
    {
        NormalText.Of("A\ud83dB").ShouldBe("a\ud83db");
    }

    [Fact]
    public void OverlongText_Normalised_IsCutBetweenCharacters()
    {
        using var normal = new NormalText("ab\ud83d\ude00", atMost: 3);

        normal.Span.ToString().ShouldBe("ab");
    }
}
