using Hotline.Core.Cases;
using Hotline.Core.Route;
using Hotline.Core.Tests.Builders;

namespace Hotline.Core.Tests.Route;

public sealed class LocatorTests
{
    private readonly Locator _locator = new(TestCity.Policy, new NoMap());

    [Theory]
    // The finest place named, with what it lies in.
    [InlineData("东区磨坊路坏了", "east", "east, mill-road")]
    [InlineData("磨坊路坏了", "east", "east, mill-road")]
    [InlineData("磨坊路120号门口", "east", "east, mill-road, old-town")]
    [InlineData("老城街道磨坊路市场", "east", "east, market, mill-road, old-town")]
    // A road through two districts tells neither, unless one is named beside it.
    [InlineData("环路堵车", null, "ring-road")]
    [InlineData("西区环路堵车", "west", "ring-road, west")]
    // Of two lanes of one name the one whose township is named.
    [InlineData("新巷没有路灯", null, "")]
    [InlineData("西头街道新巷没有路灯", "west", "west, west-end, west-new-lane")]
    [InlineData("西区的新巷没有路灯", "west", "west, west-end, west-new-lane")]
    // What contradicts itself tells nothing, or only what both agree on.
    [InlineData("我住东区，在西区上班", null, "")]
    [InlineData("东头街道和老城街道都停水", "east", "east")]
    // An office's name counts only when there is no other place.
    [InlineData("西区城管局不管，东区环路", "east", "east, ring-road")]
    [InlineData("西区城管局不管", "west", "west")]
    public void Text_Located_GivesWhatItSurelySays(string text, string? district, string within)
    {
        var location = _locator.Locate(null, null, text);

        location.District.ShouldBe(district);
        string.Join(", ", location.Within.Order(StringComparer.Ordinal)).ShouldBe(within);
    }

    [Fact]
    public void StatedDistrict_WithAnotherInTheText_Stands()
    {
        var location = _locator.Locate("east", null, "西头街道停水");

        location.District.ShouldBe("east");
        location.Within.ShouldBe(["east"]);
    }

    [Fact]
    public void StatedDistrict_OfAnAmbiguousName_TellsWhichIsMeant() =>
        _locator.Locate("west", null, "新巷没有路灯").Within.ShouldBe(["west", "west-end", "west-new-lane"], ignoreOrder: true);

    [Fact]
    public void Coordinates_WithoutAnyName_GiveTheDistrictAndSaySo()
    {
        var location = new Locator(TestCity.Policy, new NoMap("west")).Locate(null, new Place(null, 1, 2, null), "路灯坏了");

        location.District.ShouldBe("west");
        location.Evidence!.En.ShouldBe("the coordinates lie there");
    }

    [Fact]
    public void Address_BesideATextAboutAnotherDistrict_StandsFirst()
    {
        var location = _locator.Locate(null, new Place("5 Mill Road", null, null, null), "西区的人都来这里倒垃圾");

        location.Within.ShouldBe(["east", "east-end", "mill-road"], ignoreOrder: true);
        location.Evidence!.ZhHans.ShouldBe("地址中提到“磨坊路”");
    }
}
