namespace Hotline.Core.Map;

/// <summary>The map as it is drawn: of the whole city, or of one district and what of the others lies beside it.</summary>
/// <param name="District">Null for the whole city.</param>
public sealed record MapSheet(string? District, MapWindow Window, IReadOnlyList<MapOutline> Outlines)
{
    /// <summary>The side of the square that outlines are drawn in.</summary>
    public const double Side = 512;

    /// <summary>What is left out of a border, and to what its points are rounded.</summary>
    private const double Finest = .5;

    /// <summary>Beyond the edge, so that the cut does not show as a border.</summary>
    private const double Beyond = 8;

    public MapScale Scale { get; } = MapScale.Of(Window, Side);

    public static MapSheet Of(string? district, MapWindow window, IEnumerable<DistrictArea> areas) =>
        new(district, window, [.. areas.Select(area => Draw(area, window)).Where(outline => outline.Rings.Count > 0)]);

    /// <summary>Null when the place lies beside the sheet.</summary>
    public MapPoint? PointOf(GeoPoint place) =>
        Window.PointOf(place, Side) is { X: >= 0 and <= Side, Y: >= 0 and <= Side } point ? point : null;

    private static MapOutline Draw(DistrictArea area, MapWindow window)
    {
        var rings = area.Rings
            .Select(ring => Outline.Clipped([.. ring.Select(place => window.PointOf(place, Side))], -Beyond, Side + Beyond))
            .Select(ring => Outline.Simplified(ring, Finest))
            .Where(ring => ring.Count > 3)
            .Select(ring => (IReadOnlyList<MapPoint>)[.. ring.Select(Rounded)])
            .ToList();
        return new(area.District, rings, NameSpot.In(rings, Side));
    }

    private static MapPoint Rounded(MapPoint point) => new(Math.Round(point.X / Finest) * Finest, Math.Round(point.Y / Finest) * Finest);
}

/// <summary>The drawn area of a district; <paramref name="Name"/> is the middle of its name, null where there is no room for it.</summary>
public sealed record MapOutline(string District, IReadOnlyList<IReadOnlyList<MapPoint>> Rings, MapPoint? Name)
{
    public bool Contains(MapPoint point) => Outline.Contains(Rings, point);
}
