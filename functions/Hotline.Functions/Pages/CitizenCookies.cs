using System.Security.Cryptography;
using System.Text.Json;
using Hotline.Core.Intake;
using Hotline.Functions.Http;
using Microsoft.AspNetCore.DataProtection;

namespace Hotline.Functions.Pages;

/// <summary>
/// What a citizen's browser holds for them, encrypted so that only the service can read it: the draft they write, the receipt they
/// were given, the case they follow. None of it is kept on the server, and all of it goes when the browser is closed.
/// </summary>
public sealed class CitizenCookies(IDataProtectionProvider protection)
{
    private const string Draft = "hotline-draft";
    private const string FiledReceipt = "hotline-receipt";
    private const string Entered = "hotline-entered";
    private const string Followed = "hotline-case";

    private readonly IDataProtector _protector = protection.CreateProtector("citizen-cookies");

    public string? DraftOf(HttpRequest request) => Read<string>(request, Draft);

    public void KeepDraft(HttpRequest request, string id) => Write(request, Draft, id);

    public Receipt? ReceiptOf(HttpRequest request) => Read<Receipt>(request, FiledReceipt);

    /// <summary>The draft has become a case.</summary>
    public void KeepReceipt(HttpRequest request, Receipt receipt)
    {
        Write(request, FiledReceipt, receipt);
        Follow(request, new(receipt.Reference, receipt.QueryCode));
        request.HttpContext.Response.Cookies.Delete(Draft);
    }

    /// <summary>What an operator or clerk reads back to whoever they entered a case for.</summary>
    public void KeepEntered(HttpRequest request, Receipt receipt) => Write(request, Entered, receipt);

    public Receipt? EnteredBy(HttpRequest request) => Read<Receipt>(request, Entered);

    public FollowedCase? FollowedBy(HttpRequest request) => Read<FollowedCase>(request, Followed);

    public void Follow(HttpRequest request, FollowedCase followed) => Write(request, Followed, followed);

    private void Write<T>(HttpRequest request, string name, T value) => request.HttpContext.Response.Cookies.Append(
        name,
        _protector.CreateProtector(name).Protect(JsonSerializer.Serialize(value, CoreJson.Options)),
        new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = request.IsOverTls(), Path = "/" });

    private T? Read<T>(HttpRequest request, string name)
        where T : class
    {
        if (request.Cookies[name] is not { } secret)
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize<T>(_protector.CreateProtector(name).Unprotect(secret), CoreJson.Options);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}

/// <summary>The case that a citizen's browser follows, with its query code.</summary>
public sealed record FollowedCase(Reference Reference, string QueryCode);
