using Hotline.Functions.Pages;

namespace Hotline.Functions.Access;

/// <summary>Staff sign in at a browser and go on to the page they wanted, or to their own work.</summary>
[Access(Role.Citizen)]
public sealed class SignInPageHttp(SignInPages pages, SignInHandler handler)
{
    [Function(nameof(SignInPageHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "sign-in")] HttpRequest request, CancellationToken cancellation)
    {
        if (HttpMethods.IsGet(request.Method))
        {
            return pages.Show(request, request.Query["back"]);
        }

        var form = await SentForm.ReadAsync(request, cancellation);
        var command = new SignIn(form.Text("account"), form.Text("password"));
        var outcome = await handler.HandleAsync(command, [], cancellation);
        return outcome.Succeeded
            ? pages.SignedIn(request, outcome.Value, form.Text("back"))
            : pages.Refused(request, outcome.Errors, command.Account, form.Text("back"));
    }
}
