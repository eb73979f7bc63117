using System.Globalization;
using Hotline.Core.Map;

namespace Hotline.Pages.Frame;

/// <summary>Writes outlines as SVG does, each point by its distance from the one before: that is shortest. Finds room for names.</summary>
internal static class MapDrawing
{
    /// <summary>How wide letters are on the smallest map, and Chinese characters, the first of which is this.</summary>
    private const double Narrow = 13;
    private const double Wide = 25;
    private const char FirstWide = '\u2e80';

    private const double Edge = 8;

    /// <summary>The corner in which the scale bar stands with its length: no name goes there.</summary>
    private const double KeyWidth = 290;
    private const double KeyHeight = 64;

    public static string Path(MapOutline outline) => string.Concat(outline.Rings.Select(Ring));

    public static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>Where the name of a district stands whole on the sheet and with its middle in the district; null where it cannot.</summary>
    public static MapPoint? PlaceOf(MapOutline outline, string name)
    {
        var half = Math.Min(name.Sum(letter => letter < FirstWide ? Narrow : Wide) / 2, (MapSheet.Side / 2) - Edge);
        return outline.Name is { } spot
            && spot with { X = Math.Clamp(spot.X, Edge + half, MapSheet.Side - Edge - half) } is var place
            && outline.Contains(place)
            && !(place.X - half < KeyWidth && place.Y > MapSheet.Side - KeyHeight)
                ? place
                : null;
    }

    private static string Ring(IReadOnlyList<MapPoint> ring) =>
        $"M{Pair(ring[0].X, ring[0].Y)}l{string.Join(' ', Steps(ring).Select(step => Pair(step.X, step.Y)))}z";

    /// <summary>The last point is the first again: closing the path leads there.</summary>
    private static IEnumerable<MapPoint> Steps(IReadOnlyList<MapPoint> ring) =>
        Enumerable.Range(1, ring.Count - 2).Select(index => new MapPoint(ring[index].X - ring[index - 1].X, ring[index].Y - ring[index - 1].Y));

    private static string Pair(double x, double y) => $"{Number(x)} {Number(y)}";
}
