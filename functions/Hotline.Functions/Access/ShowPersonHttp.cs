using Hotline.Core.Access.People;
using Hotline.Functions.Pages;

namespace Hotline.Functions.Access;

/// <summary>One member of staff on a page, and the form that changes what they are.</summary>
[Access(Role.Administrator)]
public sealed class ShowPersonHttp(PeoplePages pages, ChangeAccountHandler handler)
{
    [Function(nameof(ShowPersonHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "people/{account}")] HttpRequest request,
        string account,
        CancellationToken cancellation)
    {
        if (HttpMethods.IsGet(request.Method))
        {
            return await pages.ShowAsync(request, account, cancellation);
        }

        var form = await SentForm.ReadAsync(request, cancellation);
        var command = new ChangeAccount(
            account,
            form.Text("displayName"),
            form.Choices<Role>("roles"),
            form.Text("department"),
            form.Text("signInName"),
            form.Flag("closed"),
            request.Staff().Account);
        var outcome = await handler.HandleAsync(command, [], cancellation);
        return outcome.Succeeded
            ? PageResults.Next(request.HttpContext.Response, $"/people/{account}")
            : await pages.RefusedAsync(request, account, typed: found => With(found, command), outcome.Errors, cancellation);
    }

    private static Account With(Account found, ChangeAccount typed) => found with
    {
        DisplayName = typed.DisplayName ?? "",
        Roles = typed.Roles,
        Department = typed.Department,
        SignInName = typed.SignInName,
        Closed = typed.Closed,
    };
}
