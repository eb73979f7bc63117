using Hotline.Functions.Pages;
using Hotline.Pages.Access;
using Hotline.Pages.Frame;

namespace Hotline.Functions.Access;

/// <summary>What the ways to sign in at a browser share: the page, and where it goes on to.</summary>
public sealed class SignInPages(PageResults pages, AccessTokens tokens, PlatformSignIn platform)
{
    public IResult Show(HttpRequest request, string? back) => pages.Show<SignInPage>(request, Parameters(request, account: null, back));

    /// <param name="account">As it was typed; null for who came by the platform.</param>
    public IResult Refused(HttpRequest request, IReadOnlyList<Error> errors, string? account, string? back) =>
        pages.Refused<SignInPage>(request, errors, Parameters(request, account, back));

    /// <summary>To the page they wanted, or to their own work.</summary>
    public IResult SignedIn(HttpRequest request, Account account, string? back)
    {
        tokens.IssueCookie(request, account);
        return PageResults.Next(request.HttpContext.Response, back is null ? StaffPlaces.FirstOf(account.AsActor()) : PageRequest.LocalPath(back));
    }

    private Dictionary<string, object?> Parameters(HttpRequest request, string? account, string? back) => new()
    {
        [nameof(SignInPage.Account)] = account,
        [nameof(SignInPage.Back)] = back,
        [nameof(SignInPage.ByPlatform)] = platform.IsOffered,
        [nameof(SignInPage.KnownAs)] = platform.NameOf(request),
    };
}
