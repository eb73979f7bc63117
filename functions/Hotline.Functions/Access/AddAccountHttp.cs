using Hotline.Core.Access.People;
using Hotline.Functions.Http;

namespace Hotline.Functions.Access;

[Access(Role.Administrator)]
public sealed class AddAccountHttp(AddAccountHandler handler)
{
    [Function(nameof(AddAccountHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/accounts")] HttpRequest request, CancellationToken cancellation)
    {
        var body = await Fields.ReadAsync(request, cancellation);
        var command = new AddAccount(
            body.Text("account"),
            body.Text("displayName"),
            body.Choices<Role>("roles"),
            body.Text("department"),
            body.Text("signInName"),
            body.Text("password"),
            request.Staff().Account);
        var outcome = await handler.HandleAsync(command, body.Faults(), cancellation);
        return outcome.Succeeded ? Json.Created(AccountView.Of(outcome.Value)) : Problems.Of(request, outcome.Errors);
    }
}
