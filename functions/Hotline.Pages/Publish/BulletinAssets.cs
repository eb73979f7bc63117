namespace Hotline.Pages.Publish;

/// <summary>The styles of pages that show a document, for citizens and, beside their own, for staff.</summary>
internal static class BulletinAssets
{
    public static IReadOnlyList<string> OfReaders { get; } = ["document.css"];
}
