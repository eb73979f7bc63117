using Hotline.Browser.Tests;

namespace Hotline.Screenshots;

/// <summary>Where the pictures go: a folder for each look, one file for each page.</summary>
internal sealed class Album(DirectoryInfo folder)
{
    public static IReadOnlyList<(string Name, Screen Screen)> Looks { get; } =
    [
        ("desktop-light", Screen.Desktop),
        ("desktop-dark", Screen.Desktop with { Dark = true }),
        ("phone-light", Screen.Phone),
        ("phone-dark", Screen.Phone with { Dark = true }),
    ];

    public int Pictures { get; private set; }

    public async Task TakeAsync(Visitor visitor, string look, string page)
    {
        var file = Path.Combine(folder.FullName, look, $"{page}.png");
        await visitor.Page.ScreenshotAsync(new() { Path = file, FullPage = true });
        Pictures++;
    }
}
