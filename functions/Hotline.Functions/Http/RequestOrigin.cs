namespace Hotline.Functions.Http;

/// <summary>
/// How the caller reached us. TLS ends before the app, at Azure's front end or a city's own proxy, which says so; who says it without one
/// deceives only themselves.
/// </summary>
internal static class RequestOrigin
{
    private const string ForwardedProto = "X-Forwarded-Proto";

    public static bool IsOverTls(this HttpRequest request) =>
        request.IsHttps || request.Headers[ForwardedProto].ToString().Split(',')[^1].Trim().Equals(Uri.UriSchemeHttps, StringComparison.OrdinalIgnoreCase);

    public static string Origin(this HttpRequest request) => $"{(request.IsOverTls() ? Uri.UriSchemeHttps : Uri.UriSchemeHttp)}://{request.Host}";
}
