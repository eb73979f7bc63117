using Hotline.Core.Map;
using Hotline.Core.Tests.Builders;

namespace Hotline.Core.Tests.Map;

public sealed class CityMapTests
{
    private static readonly CityMap Map = new(new SquareDistricts());

    [Fact]
    public void City_WithoutDistrictAreas_HasNoSheet()
    {
        var none = new CityMap(new NoMap("west"));

        none.Sheet(null).ShouldBeNull();
        none.Sheet("west").ShouldBeNull();
        none.SheetAt(new(.05, .05)).ShouldBeNull();
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("elsewhere", null)]
    [InlineData("east", "east")]
    public void Sheet_AskedFor_IsTheDistrictsOrElseTheCitys(string? asked, string? shown) => Map.Sheet(asked)!.District.ShouldBe(shown);

    [Theory]
    [InlineData(.02, "west")]
    [InlineData(.18, "east")]
    [InlineData(.25, null)]
    public void SheetAt_APlace_IsThatOfItsDistrict(double longitude, string? district) => Map.SheetAt(new(longitude, .05))!.District.ShouldBe(district);

    [Fact]
    public void Sheet_OfTheCity_DrawsEveryDistrictWithItsNameInside()
    {
        var whole = Map.Sheet(null)!;

        whole.Outlines.Select(outline => outline.District).ShouldBe(["west", "east"]);
        whole.Outlines.ShouldAllBe(outline => outline.Contains(outline.Name!.Value));
    }

    [Fact]
    public void Sheet_OfADistrict_IsCloserAndShowsWhatLiesBeside()
    {
        var (whole, east) = (Map.Sheet(null)!, Map.Sheet("east")!);

        east.Window.MetresPerPixel(MapSheet.Side).ShouldBe(whole.Window.MetresPerPixel(MapSheet.Side) / 2, .001);
        east.Outlines.Count.ShouldBe(2);
        east.Outlines.Single(outline => outline.District == "west").Name.ShouldBeNull("Only a strip of it is seen.");
        east.PointOf(new(.05, .05)).ShouldBeNull();
    }
}
