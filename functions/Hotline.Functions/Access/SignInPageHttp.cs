using Hotline.Functions.Pages;
using Hotline.Pages.Access;
using Hotline.Pages.Frame;

namespace Hotline.Functions.Access;

/// <summary>Staff sign in at a browser and go on to the page they wanted, or to their own work.</summary>
[Access(Role.Citizen)]
public sealed class SignInPageHttp(PageResults pages, SignInHandler handler, AccessTokens tokens)
{
    [Function(nameof(SignInPageHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "sign-in")] HttpRequest request, CancellationToken cancellation)
    {
        if (HttpMethods.IsGet(request.Method))
        {
            return pages.Show<SignInPage>(request, Parameters(account: null, request.Query["back"]));
        }

        var form = await SentForm.ReadAsync(request, cancellation);
        var command = new SignIn(form.Text("account"), form.Text("password"));
        var outcome = await handler.HandleAsync(command, [], cancellation);
        if (!outcome.Succeeded)
        {
            return pages.Refused<SignInPage>(request, outcome.Errors, Parameters(command.Account, form.Text("back")));
        }

        tokens.IssueCookie(request, outcome.Value);
        var first = StaffPlaces.FirstOf(outcome.Value.AsActor());
        return PageResults.Next(request.HttpContext.Response, form.Text("back") is { } back ? PageRequest.LocalPath(back) : first);
    }

    private static Dictionary<string, object?> Parameters(string? account, string? back) =>
        new() { [nameof(SignInPage.Account)] = account, [nameof(SignInPage.Back)] = back };
}
