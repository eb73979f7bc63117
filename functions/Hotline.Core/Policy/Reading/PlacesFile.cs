namespace Hotline.Core.Policy.Reading;

internal static class PlacesFile
{
    private const int MostHouseNumber = 100_000;

    public static IReadOnlyList<GazetteerEntry> Read(EntryReader file) => file.Entries("places", ReadPlace);

    private static GazetteerEntry ReadPlace(EntryReader place) => new(
        place.Text("id"),
        place.LocalText("name"),
        place.Enum<PlaceLevel>("level") ?? PlaceLevel.Estate,
        place.Texts("in"),
        place.OptionalTexts("aliases"),
        place.Has("numbers") ? place.Entries("numbers", ReadNumbers) : []);

    private static HouseNumbers ReadNumbers(EntryReader numbers) =>
        new(numbers.Whole("from", 1, MostHouseNumber), numbers.Whole("to", 1, MostHouseNumber), numbers.Text("in"));
}
