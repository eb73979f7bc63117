using Microsoft.Extensions.Options;

namespace Hotline.Functions.Access;

/// <summary>
/// Who App Service Authentication says is at the browser. It takes this header away from requests that come in with it; where it does not
/// stand before the app, nobody does, and the header is not looked at.
/// </summary>
public sealed class PlatformSignIn(IOptions<SignInOptions> options)
{
    private const string Name = "X-MS-CLIENT-PRINCIPAL-NAME";

    public bool IsOffered => options.Value.Platform;

    /// <summary>Null for somebody it does not know; it never says two names.</summary>
    public string? NameOf(HttpRequest request) => IsOffered && request.Headers[Name] is [{ Length: > 0 } name] ? name : null;
}
