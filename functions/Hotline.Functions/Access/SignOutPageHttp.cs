using Hotline.Functions.Pages;
using Hotline.Pages.Access;

namespace Hotline.Functions.Access;

/// <summary>Ends the session at a browser.</summary>
[Access(Role.Citizen)]
public sealed class SignOutPageHttp(PageResults pages, PlatformSignIn platform)
{
    [Function(nameof(SignOutPageHttp))]
    public IResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "sign-out")] HttpRequest request)
    {
        if (HttpMethods.IsGet(request.Method))
        {
            return pages.Show<SignOutPage>(request);
        }

        request.HttpContext.Response.Cookies.Delete(Caller.Cookie);
        // Whom the platform still knows is shown how to leave that too.
        return PageResults.Next(request.HttpContext.Response, platform.NameOf(request) is null ? "/" : "/sign-in");
    }
}
