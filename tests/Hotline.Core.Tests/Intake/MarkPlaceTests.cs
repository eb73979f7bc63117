using Hotline.Core.Cases;
using Hotline.Core.Intake;
using Hotline.Core.Map;
using Hotline.Core.Tests.Builders;

namespace Hotline.Core.Tests.Intake;

public sealed class MarkPlaceTests
{
    private const int Side = 400;

    private static readonly SquareDistricts Districts = new();

    private static readonly CityMap Map = new(Districts);

    private readonly MarkPlaceHandler _handler = new(Map, Districts);

    [Theory]
    [InlineData(null, .03, .07, "west")]
    [InlineData(null, .13, .02, "east")]
    [InlineData("east", .13, .02, "east")]
    public void Press_InTheCity_IsThePlaceThatWasSeenThere(string? sheet, double longitude, double latitude, string district)
    {
        var window = Map.Sheet(sheet)!.Window;
        var seen = window.PointOf(new(longitude, latitude), Side);

        var marked = _handler.Handle(new(Place: null, sheet, new(Math.Floor(seen.X), Math.Floor(seen.Y)), Side)).Value;

        marked.District.ShouldBe(district);
        var again = window.PointOf(new(marked.Longitude!.Value, marked.Latitude!.Value), Side);
        again.X.ShouldBe(seen.X, .51);
        again.Y.ShouldBe(seen.Y, .51);
    }

    [Fact]
    public void Press_AfterAnAddressWasTyped_KeepsItAndChangesTheDistrict()
    {
        var typed = new Place("12 Lakeside Road", null, null, "east");

        var marked = _handler.Handle(new(typed, null, new(100, 200), Side)).Value;

        (marked.Address, marked.District).ShouldBe(("12 Lakeside Road", "west"));
    }

    [Fact]
    public void Press_OutsideTheCity_IsRefusedAtTheMap()
    {
        var refused = _handler.Handle(new(Place: null, Sheet: null, new(200, 3), Side));

        refused.Errors.Select(error => (error.Code, error.Field)).ShouldBe([("outside-city", "map")]);
    }

    [Fact]
    public void Press_WhereTheCityHasNoMap_IsRefused() =>
        new MarkPlaceHandler(new(new NoMap("west")), new NoMap("west")).Handle(new(Place: null, Sheet: null, new(200, 200), Side)).Succeeded.ShouldBeFalse();
}
