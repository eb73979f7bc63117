using FsCheck.Xunit;
using Hotline.Core.Map;

namespace Hotline.Core.Tests.Map;

public sealed class MapWindowTests
{
    /// <summary>Forty kilometres high around a city at 29 degrees north.</summary>
    private static readonly MapWindow City = new(new(123.5, 28.9), .36, 28.9);

    [Property]
    public void Pixel_TakenToItsPlaceAndBack_IsTheSame(ushort x, ushort y, ushort size)
    {
        var side = 200 + (size % 1000);
        var pixel = new MapPoint(x % side, y % side);

        var back = City.PointOf(City.PlaceAt(pixel, side), side);

        back.X.ShouldBe(pixel.X, .5);
        back.Y.ShouldBe(pixel.Y, .5);
    }

    [Fact]
    public void Point_ToTheNorthEast_IsDrawnUpAndToTheRight()
    {
        var centre = City.PointOf(City.Centre, 512);
        var beyond = City.PointOf(new(123.6, 29), 512);

        centre.ShouldBe(new(256, 256));
        beyond.X.ShouldBeGreaterThan(centre.X);
        beyond.Y.ShouldBeLessThan(centre.Y);
    }

    /// <summary>At 60 degrees a degree of longitude is half as long as one of latitude.</summary>
    [Fact]
    public void Distances_EastAndNorth_AreToScaleAtTheTrueLatitude()
    {
        var north = new MapWindow(new(10, 60), 1, 60);

        var east = north.PointOf(new(10.2, 60), 1000).X - 500;
        var up = 500 - north.PointOf(new(10, 60.1), 1000).Y;

        east.ShouldBe(up, .001);
    }

    [Fact]
    public void Around_SomePoints_ShowsThemAllWithAMargin()
    {
        GeoPoint[] points = [new(123.34, 28.705), new(123.742, 29.06)];

        var window = MapWindow.Around(points, 28.88);

        points.Select(point => window.PointOf(point, 100)).SelectMany(point => (double[])[point.X, point.Y]).ShouldAllBe(place => place > 1 && place < 99);
        window.MetresPerPixel(100).ShouldBeInRange(395, 435, "Nearly forty kilometres and a margin.");
    }
}
