using Hotline.Core.Cases;
using Hotline.Core.Map;

namespace Hotline.Pages.Frame;

/// <summary>Positions, as pages say and show them.</summary>
internal static class MapWords
{
    /// <summary>The style of pages with a map.</summary>
    public static IReadOnlyList<string> Assets { get; } = ["map.css"];

    public static GeoPoint? SpotOf(Place? place) =>
        place is { Longitude: { } longitude, Latitude: { } latitude } ? new(longitude, latitude) : null;

    /// <summary>Latitude first, to about ten metres.</summary>
    public static string Of(GeoPoint spot) => FormattableString.Invariant($"{spot.Latitude:0.0000}, {spot.Longitude:0.0000}");
}
