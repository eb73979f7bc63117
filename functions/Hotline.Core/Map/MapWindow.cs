namespace Hotline.Core.Map;

/// <summary>
/// A square piece of the earth as a map shows it: equirectangular, true to scale at <paramref name="TrueLatitude"/>, the same for all
/// pieces of a city. A side may be drawn in any number of pixels.
/// </summary>
/// <param name="Height">Degrees of latitude from its lower edge to its upper.</param>
public sealed record MapWindow(GeoPoint Centre, double Height, double TrueLatitude)
{
    private const double MetresPerDegree = 6_371_008.8 * Math.PI / 180;

    /// <summary>Room beside what is shown, in parts of its height.</summary>
    private const double Margin = .04;

    private double LengthOfLongitude => Math.Cos(TrueLatitude * Math.PI / 180);

    /// <summary>The smallest that shows all the points.</summary>
    public static MapWindow Around(IReadOnlyCollection<GeoPoint> points, double trueLatitude)
    {
        var (west, east) = (points.Min(point => point.Longitude), points.Max(point => point.Longitude));
        var (south, north) = (points.Min(point => point.Latitude), points.Max(point => point.Latitude));
        var centre = new GeoPoint((west + east) / 2, (south + north) / 2);
        var narrow = new MapWindow(centre, 1, trueLatitude);
        return narrow with { Height = Math.Max((east - west) * narrow.LengthOfLongitude, north - south) * (1 + (2 * Margin)) };
    }

    public MapPoint PointOf(GeoPoint place, double side) => new(
        side * (.5 + ((place.Longitude - Centre.Longitude) * LengthOfLongitude / Height)),
        side * (.5 - ((place.Latitude - Centre.Latitude) / Height)));

    public GeoPoint PlaceAt(MapPoint point, double side) => new(
        Centre.Longitude + (((point.X / side) - .5) * Height / LengthOfLongitude),
        Centre.Latitude - (((point.Y / side) - .5) * Height));

    /// <summary>How long a pixel is on the ground.</summary>
    public double MetresPerPixel(double side) => Height * MetresPerDegree / side;
}
