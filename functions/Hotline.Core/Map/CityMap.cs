namespace Hotline.Core.Map;

/// <summary>The sheets of the city's map, drawn once: the whole city and each district. A city without district areas has none.</summary>
public sealed class CityMap(IDistrictMap districts)
{
    private readonly Lazy<IReadOnlyList<MapSheet>> _sheets = new(() => [.. Draw(districts.Areas)]);

    /// <summary>The sheet of a district, of the whole city for any other name; null where the city has no map.</summary>
    public MapSheet? Sheet(string? district) =>
        _sheets.Value.FirstOrDefault(sheet => sheet.District == district) ?? (_sheets.Value is [var whole, ..] ? whole : null);

    /// <summary>The closest one that shows the place.</summary>
    public MapSheet? SheetAt(GeoPoint place) => Sheet(districts.DistrictAt(place.Longitude, place.Latitude));

    private static IEnumerable<MapSheet> Draw(IReadOnlyList<DistrictArea> areas)
    {
        if (areas.Count == 0)
        {
            yield break;
        }

        var everywhere = areas.SelectMany(Points).ToList();
        var middle = (everywhere.Min(point => point.Latitude) + everywhere.Max(point => point.Latitude)) / 2;
        yield return MapSheet.Of(district: null, MapWindow.Around(everywhere, middle), areas);
        foreach (var area in areas)
        {
            yield return MapSheet.Of(area.District, MapWindow.Around([.. Points(area)], middle), areas);
        }
    }

    private static IEnumerable<GeoPoint> Points(DistrictArea area) => area.Rings.SelectMany(ring => ring);
}
