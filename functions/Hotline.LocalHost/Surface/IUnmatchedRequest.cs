using Microsoft.AspNetCore.Http;

namespace Hotline.LocalHost;

/// <summary>Optional singleton of the app that answers a request no function takes. Without it the answer has no body.</summary>
public interface IUnmatchedRequest
{
    /// <summary><paramref name="status"/> is 404, or 405 with the Allow header already set; it is also set on the response.</summary>
    Task WriteAsync(HttpContext context, int status);
}
