using System.Globalization;
using Hotline.Core.Map;

namespace Hotline.Pages.Frame;

/// <summary>Writes outlines as SVG does, each point by its distance from the one before: that is shortest.</summary>
internal static class MapDrawing
{
    public static string Path(MapOutline outline) => string.Concat(outline.Rings.Select(Ring));

    public static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    private static string Ring(IReadOnlyList<MapPoint> ring) =>
        $"M{Pair(ring[0].X, ring[0].Y)}l{string.Join(' ', Steps(ring).Select(step => Pair(step.X, step.Y)))}z";

    /// <summary>The last point is the first again: closing the path leads there.</summary>
    private static IEnumerable<MapPoint> Steps(IReadOnlyList<MapPoint> ring) =>
        Enumerable.Range(1, ring.Count - 2).Select(index => new MapPoint(ring[index].X - ring[index - 1].X, ring[index].Y - ring[index - 1].Y));

    private static string Pair(double x, double y) => $"{Number(x)} {Number(y)}";
}
