using Hotline.Core.Access.People;
using Hotline.Functions.Pages;

namespace Hotline.Functions.Access;

[Access(Role.Administrator)]
public sealed class SetPersonsPasswordHttp(PeoplePages pages, SetPasswordHandler handler)
{
    [Function(nameof(SetPersonsPasswordHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "people/{account}/password")] HttpRequest request,
        string account,
        CancellationToken cancellation)
    {
        var form = await SentForm.ReadAsync(request, cancellation);
        var outcome = await handler.HandleAsync(new(account, form.Text("password"), request.Staff().Account), [], cancellation);
        return outcome.Succeeded
            ? PageResults.Next(request.HttpContext.Response, $"/people/{account}")
            : await pages.RefusedAsync(request, account, typed: found => found, outcome.Errors, cancellation);
    }
}
