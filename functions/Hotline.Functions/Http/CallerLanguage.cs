namespace Hotline.Functions.Http;

/// <summary>The language to answer in, by the caller's Accept-Language; simplified Chinese when nothing we have is asked for.</summary>
public static class CallerLanguage
{
    public const string Default = "zh-Hans";

    private static readonly string[] Traditional = ["zh-Hant", "zh-TW", "zh-HK", "zh-MO"];

    public static string Of(HttpRequest request) =>
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
