namespace Hotline.Pages.Intake;

/// <summary>The styles and the script of the pages on which calls and letters are entered.</summary>
internal static class EntryAssets
{
    public static IReadOnlyList<string> All { get; } = ["staff.css", "entry.css", "entry.js"];
}
