using System.Text.Json;
using Hotline.Core.Cases;
using Hotline.Core.Publish.Reports;

namespace Hotline.Core.Tests.Cases;

public sealed class EnumTextTests
{
    [Theory]
    [InlineData(Channel.Open311, "open311")]
    [InlineData(Channel.Web, "web")]
    public void Of_AMember_IsItsNameWithASmallFirstLetter(Channel channel, string text) => EnumText.Of(channel).ShouldBe(text);

    [Fact]
    public void Of_AMemberOfTwoWords_IsCamelCase() => EnumText.Of(CaseStatus.AwaitingCitizen).ShouldBe("awaitingCitizen");

    [Theory]
    [InlineData("0")]
    [InlineData("1")]
    [InlineData("Web")]
    [InlineData(" web")]
    [InlineData("web,call")]
    [InlineData("")]
    [InlineData(null)]
    public void TryRead_AnotherSpelling_IsRefused(string? text) => EnumText.TryRead<Channel>(text, out _).ShouldBeFalse();

    [Fact]
    public void TryRead_EveryMembersText_GivesTheMember()
    {
        foreach (var dimension in Enum.GetValues<ReportDimension>())
        {
            EnumText.TryRead<ReportDimension>(EnumText.Of(dimension), out var read).ShouldBeTrue();
            read.ShouldBe(dimension);
        }
    }

    [Theory]
    [InlineData("0")]
    [InlineData("\"0\"")]
    [InlineData("\"nothing\"")]
    [InlineData("null")]
    public void Json_NotOneOfTheTexts_Throws(string json) =>
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<CaseKind>(json)).Message.ShouldContain("praise");

    [Fact]
    public void Json_AMember_IsWrittenTheSameWithWhateverOptions()
    {
        JsonSerializer.Serialize(Channel.Open311).ShouldBe("\"open311\"");
        JsonSerializer.Serialize(Channel.Open311, CoreJson.Options).ShouldBe("\"open311\"");
    }
}
