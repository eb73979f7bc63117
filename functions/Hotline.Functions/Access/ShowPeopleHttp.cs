using Hotline.Core.Access.People;
using Hotline.Functions.Pages;

namespace Hotline.Functions.Access;

/// <summary>The city's staff on a page, and the form that adds one.</summary>
[Access(Role.Administrator)]
public sealed class ShowPeopleHttp(PeoplePages pages, AddAccountHandler handler)
{
    [Function(nameof(ShowPeopleHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "people")] HttpRequest request, CancellationToken cancellation)
    {
        if (HttpMethods.IsGet(request.Method))
        {
            return await pages.ListAsync(request, cancellation);
        }

        var form = await SentForm.ReadAsync(request, cancellation);
        var command = new AddAccount(
            form.Text("account")?.Trim(),
            form.Text("displayName"),
            form.Choices<Role>("roles"),
            form.Text("department"),
            form.Text("signInName"),
            form.Text("password"),
            request.Staff().Account);
        var outcome = await handler.HandleAsync(command, [], cancellation);
        return outcome.Succeeded
            ? PageResults.Next(request.HttpContext.Response, $"/people/{outcome.Value.Name}")
            : await pages.RefusedAsync(request, command, outcome.Errors, cancellation);
    }
}
