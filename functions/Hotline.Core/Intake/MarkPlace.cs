using Hotline.Core.Cases;
using Hotline.Core.Map;

namespace Hotline.Core.Intake;

/// <summary>Somebody pressed the map to say where it is; a point outside the city is refused.</summary>
/// <param name="Place">What they have said of the place already; the address stays, the district becomes that of the point.</param>
/// <param name="Sheet">The district whose sheet they saw; any other name is the whole city.</param>
/// <param name="Pixel">The pressed one, on a sheet shown <paramref name="Side"/> pixels wide; a pixel means its middle.</param>
public sealed record MarkPlace(Place? Place, string? Sheet, MapPoint Pixel, double Side);

public sealed class MarkPlaceHandler(CityMap map, IDistrictMap districts)
{
    /// <summary>About a metre, finer than any sheet.</summary>
    private const int Decimals = 5;

    public Result<Place> Handle(MarkPlace command)
    {
        var middle = new MapPoint(command.Pixel.X + .5, command.Pixel.Y + .5);
        if (map.Sheet(command.Sheet)?.Window.PlaceAt(middle, command.Side) is not { } at)
        {
            return Errors.OutsideCity("map");
        }

        var (longitude, latitude) = (Math.Round(at.Longitude, Decimals), Math.Round(at.Latitude, Decimals));
        return districts.DistrictAt(longitude, latitude) is { } district
            ? new Place(command.Place?.Address, longitude, latitude, district)
            : Errors.OutsideCity("map");
    }
}
