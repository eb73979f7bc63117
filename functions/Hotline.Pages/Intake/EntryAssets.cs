namespace Hotline.Pages.Intake;

/// <summary>The style and the script of the pages on which calls and letters are entered.</summary>
internal static class EntryAssets
{
    public static IReadOnlyList<string> All { get; } = ["entry.css", "entry.js"];
}
