using FsCheck.Xunit;
using Hotline.Core.Map;
using Hotline.Core.Policy;
using Hotline.Language.Places;

namespace Hotline.Language.Tests.Places;

/// <summary>What is drawn of the demonstration city agrees with where its districts are.</summary>
public sealed class DemonstrationMapTests
{
    private static readonly DistrictMap Districts = new(PolicyLoader.Load(new EmbeddedPolicy()), new EmbeddedPolicy());

    private static readonly CityMap Map = new(Districts);

    /// <summary>Beside a border the drawing may be off by what its points were rounded to.</summary>
    private static readonly MapPoint[] Around = [new(-1, -1), new(1, -1), new(0, 0), new(-1, 1), new(1, 1)];

    [Property(MaxTest = 500)]
    public void Pixel_OfAnySheet_LiesInTheDistrictThatIsDrawnThere(byte sheet, ushort x, ushort y)
    {
        var shown = Map.Sheet(((string?[])[null, "linhu", "luming", "bailing"])[sheet % 4])!;
        var pixel = new MapPoint(x % (int)MapSheet.Side, y % (int)MapSheet.Side);

        var place = shown.Window.PlaceAt(pixel, MapSheet.Side);

        var district = Districts.DistrictAt(place.Longitude, place.Latitude);
        Around.Select(step => DrawnAt(shown, new(pixel.X + step.X, pixel.Y + step.Y))).ShouldContain(district);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("linhu")]
    [InlineData("luming")]
    [InlineData("bailing")]
    public void Sheet_OfTheCityOrADistrict_NamesWhatItShowsWithinIt(string? district)
    {
        var named = Map.Sheet(district)!.Outlines.Where(outline => outline.Name is not null).ToList();

        named.Select(outline => outline.District).ShouldContain(district ?? "bailing");
        named.ShouldAllBe(outline => outline.Contains(outline.Name!.Value));
    }

    private static string? DrawnAt(MapSheet sheet, MapPoint point) => sheet.Outlines.FirstOrDefault(outline => outline.Contains(point))?.District;
}
