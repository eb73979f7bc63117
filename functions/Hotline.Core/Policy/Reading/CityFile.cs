namespace Hotline.Core.Policy.Reading;

internal static class CityFile
{
    public static City Read(EntryReader city) => new(
        city.LocalText("name"),
        city.Text("timeZone"),
        city.Texts("languages"),
        city.Entries("districts", ReadDistrict),
        city.Texts("workingHours"));

    private static District ReadDistrict(EntryReader district) =>
        new(district.Text("id"), district.LocalText("name"), district.OptionalTexts("aliases"));
}
