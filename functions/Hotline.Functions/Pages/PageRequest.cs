namespace Hotline.Functions.Pages;

/// <summary>Tells requests of people at a browser from those of programs at the API.</summary>
internal static class PageRequest
{
    private const string Api = "/api";

    public static bool IsForPage(this HttpRequest request) => !request.Path.StartsWithSegments(Api, StringComparison.OrdinalIgnoreCase);

    /// <summary>A path of our own site, so that a link from elsewhere cannot send people on to another one; else the home page.</summary>
    public static string LocalPath(string? path) =>
        path is ['/', ..] && path is not ['/', '/' or '\\', ..] && !path.Any(char.IsControl) ? path : "/";
}
