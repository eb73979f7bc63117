using Hotline.Functions.Pages;

namespace Hotline.Functions.Access;

/// <summary>
/// Gives whom App Service Authentication knows the cookie of their account. A form of our own asks for it, for two reasons: a link from
/// elsewhere then signs nobody in, and the cookie, which is kept from requests that began at another site, is sent with the next page.
/// </summary>
[Access(Role.Citizen)]
public sealed class SignInByPlatformHttp(SignInPages pages, PlatformSignIn platform, SignInByPlatformHandler handler)
{
    [Function(nameof(SignInByPlatformHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "sign-in/platform")] HttpRequest request, CancellationToken cancellation)
    {
        if (platform.NameOf(request) is not { } name)
        {
            return PageResults.Next(request.HttpContext.Response, "/sign-in");
        }

        var back = (await SentForm.ReadAsync(request, cancellation)).Text("back");
        var outcome = await handler.HandleAsync(new(name), cancellation);
        return outcome.Succeeded ? pages.SignedIn(request, outcome.Value, back) : pages.Refused(request, outcome.Errors, account: null, back);
    }
}
