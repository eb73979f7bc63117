using System.Security.Cryptography;
using System.Text.Json;
using Hotline.Functions.Http;
using Microsoft.AspNetCore.DataProtection;

namespace Hotline.Functions.Access;

/// <summary>
/// What a signed-in member of staff shows on each call: an encrypted, signed statement of who they are, valid for one shift. The
/// same token goes into the bearer header of the API and the cookie of the pages; nothing is looked up to check it.
/// </summary>
public sealed class AccessTokens(IDataProtectionProvider protection, TimeProvider time)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(10);

    private readonly IDataProtector _protector = protection.CreateProtector("access-token");

    public (string Token, DateTimeOffset Expires) Issue(Account account)
    {
        var expires = time.GetUtcNow() + Lifetime;
        return (_protector.Protect(JsonSerializer.Serialize(new Ticket(account.AsActor(), account.DisplayName, expires), CoreJson.Options)), expires);
    }

    /// <summary>The same token for the API and, as a cookie, for the browser that asked, whose clock may be wrong: it is told how long, not until when.</summary>
    public (string Token, DateTimeOffset Expires) IssueCookie(HttpRequest request, Account account)
    {
        var issued = Issue(account);
        request.HttpContext.Response.Cookies.Append(
            Caller.Cookie,
            issued.Token,
            new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = request.IsOverTls(), Path = "/", MaxAge = Lifetime });
        return issued;
    }

    /// <summary>Null for a token that is not ours, was tampered with, or has expired.</summary>
    public Actor? Read(string token)
    {
        try
        {
            var ticket = JsonSerializer.Deserialize<Ticket>(_protector.Unprotect(token), CoreJson.Options);
            return ticket is not null && ticket.Expires > time.GetUtcNow() ? ticket.Actor : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private sealed record Ticket(Actor Actor, string DisplayName, DateTimeOffset Expires);
}
