namespace Hotline.Functions.Http;

/// <summary>What form of an answer the caller likes best.</summary>
internal static class Accepted
{
    /// <summary>The media type that stands first in Accept by its weight; null where nothing is asked for.</summary>
    public static string? First(HttpRequest request) => request.GetTypedHeaders().Accept
        .OrderByDescending(type => type.Quality ?? 1).FirstOrDefault()?.MediaType.ToString().ToLowerInvariant();
}
