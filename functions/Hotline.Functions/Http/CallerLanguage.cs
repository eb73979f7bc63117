namespace Hotline.Functions.Http;

/// <summary>
/// The language to answer in: the one chosen on the pages, else by the caller's Accept-Language; simplified Chinese when nothing we
/// have is asked for.
/// </summary>
public static class CallerLanguage
{
    public const string Default = "zh-Hans";

    private const string Cookie = "hotline-language";

    private static readonly string[] Traditional = ["zh-Hant", "zh-TW", "zh-HK", "zh-MO"];

    public static string Of(HttpRequest request) =>
        (request.Cookies[Cookie] is { } chosen ? Known(chosen) : null) ?? Accepted(request);

    /// <summary>Keeps the choice for a year; a language we do not have changes nothing.</summary>
    public static void Remember(HttpRequest request, string tag)
    {
        if (Known(tag) is { } language)
        {
            request.HttpContext.Response.Cookies.Append(
                Cookie,
                language,
                new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = request.IsOverTls(), Path = "/", MaxAge = TimeSpan.FromDays(365) });
        }
    }

    private static string Accepted(HttpRequest request) =>
        request.GetTypedHeaders().AcceptLanguage
            .Where(wanted => wanted.Quality is not 0)
            .OrderByDescending(wanted => wanted.Quality ?? 1)
            .Select(wanted => Known(wanted.Value.ToString()))
            .FirstOrDefault(known => known is not null) ?? Default;

    private static string? Known(string tag)
    {
        if (Traditional.Any(prefix => Is(tag, prefix)))
        {
            return "zh-Hant";
        }

        return Is(tag, "zh") ? "zh-Hans" : Is(tag, "en") ? "en" : null;
    }

    private static bool Is(string tag, string prefix) =>
        tag.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) && (tag.Length == prefix.Length || tag[prefix.Length] == '-');
}
