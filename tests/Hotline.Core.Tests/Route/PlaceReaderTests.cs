using Hotline.Core.Route;
using Hotline.Core.Tests.Builders;

namespace Hotline.Core.Tests.Route;

public sealed class PlaceReaderTests
{
    private readonly PlaceReader _reader = new(TestCity.Policy.Places);

    [Theory]
    [InlineData("东区磨坊路12号", "东区:east, 磨坊路:mill-road#12")]
    [InlineData("東區磨坊路１２號", "東區:east, 磨坊路:mill-road#12")]
    [InlineData("磨坊路市场门口", "磨坊路市场:market")]
    [InlineData("磨坊路市", "磨坊路:mill-road")]
    [InlineData("磨坊大路", "磨坊大路:mill-road")]
    [InlineData("新巷没有灯", "新巷:east-new-lane|west-new-lane")]
    [InlineData("12 Mill Road, Eastside", "Mill Road:mill-road#12, Eastside:east")]
    [InlineData("ＭＩＬＬ ｒｏａｄ No. 7", "ＭＩＬＬ ｒｏａｄ:mill-road#7")]
    [InlineData("Sawmill Roadside", "")]
    [InlineData("没有地名", "")]
    [InlineData("", "")]
    public void Text_Read_GivesItsPlacesInOrder(string text, string mentions) =>
        string.Join(", ", _reader.Read(text).Select(mention =>
            $"{text.Substring(mention.Start, mention.Length)}:{string.Join('|', mention.Places)}{(mention.HouseNumber is { } number ? $"#{number}" : "")}"))
            .ShouldBe(mentions);

    [Theory]
    [InlineData("东区教育局不作为", true)]
    [InlineData("東區人民政府", true)]
    [InlineData("the East District office", true)]
    [InlineData("东区环路", false)]
    [InlineData("住在东区，教育局说不管", false)]
    public void DistrictBeforeAnOffice_Read_IsKnownAsItsName(string text, bool office) => _reader.Read(text)[0].InOfficeName.ShouldBe(office);

    [Fact]
    public void ManyNames_SearchedTogether_FindWhatEachAloneWouldFind()
    {
        string[] names = ["ab", "abc", "bc", "c", "cab", "bcab"];
        const string Text = "abcabcbcab";
        List<(int Name, int Start)> found = [];

        new NameAutomaton(names).Search(Text, (name, start) => found.Add((name, start)));

        var expected = from name in Enumerable.Range(0, names.Length)
                       from start in Enumerable.Range(0, Text.Length)
                       where Text[start..].StartsWith(names[name], StringComparison.Ordinal)
                       select (name, start);
        found.ShouldBe(expected, ignoreOrder: true);
    }
}
