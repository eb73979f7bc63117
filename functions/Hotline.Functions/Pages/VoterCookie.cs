using System.Security.Cryptography;
using Hotline.Functions.Http;
using Microsoft.AspNetCore.DataProtection;

namespace Hotline.Functions.Pages;

/// <summary>
/// What tells a citizen's browser from others when they vote or answer: a random mark, encrypted so that nobody can make one up. It names nobody,
/// and the service keeps only a keyed hash of it for each vote.
/// </summary>
public sealed class VoterCookie(IDataProtectionProvider protection, TimeProvider time)
{
    private const string Name = "hotline-voter";
    private const int MarkLength = 32;

    private static readonly TimeSpan KeptFor = TimeSpan.FromDays(365);

    private readonly IDataProtector _protector = protection.CreateProtector(Name);

    /// <summary>The browser's mark below that path; one without is given one.</summary>
    public string Of(HttpRequest request, string path)
    {
        if (Read(request) is { } known)
        {
            return known;
        }

        var mark = RandomNumberGenerator.GetHexString(MarkLength, lowercase: true);
        request.HttpContext.Response.Cookies.Append(
            Name,
            _protector.Protect(mark),
            new CookieOptions
            {
                HttpOnly = true,
                SameSite = SameSiteMode.Strict,
                Secure = request.IsOverTls(),
                Path = path,
                Expires = time.GetUtcNow() + KeptFor,
            });
        return mark;
    }

    private string? Read(HttpRequest request)
    {
        try
        {
            return request.Cookies[Name] is { } secret ? _protector.Unprotect(secret) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
