using System.Globalization;
using Hotline.Core.Intake;
using Hotline.Core.Map;
using Hotline.Functions.Pages;
using Hotline.Pages.Intake;

namespace Hotline.Functions.Intake;

/// <summary>What the page on the place sent: what was typed, and which of its buttons was pressed.</summary>
internal sealed class WhereForm(SentForm form)
{
    private const string OfDistrict = "district";

    /// <summary>What is shown after the page: the map again, closer or farther, when it was the map that was asked for.</summary>
    public string Next(Place? place) => (Mark, Shown, Unmarked) switch
    {
        (not null, _, _) => MapOf(place?.District),
        (_, OfDistrict, _) => MapOf(place?.District),
        (_, not null, _) => MapOf(null),
        (_, _, true) => MapOf(Sheet),
        _ => "/file/who",
    };

    /// <summary>The sheet of the map that was seen; null for the whole city.</summary>
    public string? Sheet => form.Text("map.sheet");

    /// <summary>As typed, without what was pressed on the map.</summary>
    public Place? Place
    {
        get
        {
            var (longitude, latitude) = Unmarked ? (null, null) : (form.Number("place.longitude"), form.Number("place.latitude"));
            var place = new Place(form.Text("place.address"), longitude, latitude, form.Text("place.district"));
            return place == new Place(null, null, null, null) ? null : place;
        }
    }

    /// <summary>
    /// Where the map was pressed. The return key in a field and a keyboard on the map itself press its first corner, which no finger
    /// can mean: it lies outside the city.
    /// </summary>
    public MarkPlace? Mark => MapSizes.All
        .Select(size => Pressed(size.Name) is { } pixel ? new MarkPlace(Place, Sheet, pixel, size.Pixels) : null)
        .FirstOrDefault(mark => mark is not null);

    /// <summary>A district is to be shown, but none was chosen.</summary>
    public bool LacksDistrict => Shown == OfDistrict && Place?.District is null;

    private string? Shown => form.Text("map.show");

    private bool Unmarked => form.Flag("map.remove");

    private static string MapOf(string? district) => string.Create(CultureInfo.InvariantCulture, $"/file/where?map={Uri.EscapeDataString(district ?? "")}#map");

    private MapPoint? Pressed(string map) =>
        form.Number($"{map}.x") is { } x && form.Number($"{map}.y") is { } y && (x, y) != (0, 0) ? new(x, y) : null;
}
