namespace Hotline.Pages.Intake;

/// <summary>
/// How wide the map is shown, by the room there is. Without script a browser tells only the pixel that was pressed, so each width is
/// a field of its own: its name says how wide the map was. The style sheet shows one of them, in this very width.
/// </summary>
public static class MapSizes
{
    public static IReadOnlyList<(string Name, int Pixels)> All { get; } = [("map-small", 256), ("map-middle", 352), ("map-large", 512)];
}
