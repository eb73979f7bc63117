namespace Hotline.Core.Policy.Reading;

internal static class CategoriesFile
{
    public static IReadOnlyList<Category> Read(EntryReader file) => file.Entries("categories", ReadCategory);

    private static Category ReadCategory(EntryReader category) => new(
        category.Text("id"),
        category.LocalText("name"),
        category.OptionalText("clock"),
        category.OptionalText("department"),
        category.OptionalTexts("examples"));
}
