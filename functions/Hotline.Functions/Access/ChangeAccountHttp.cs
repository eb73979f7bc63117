using Hotline.Core.Access.People;
using Hotline.Functions.Http;

namespace Hotline.Functions.Access;

/// <summary>Everything about a person but the password, replaced as a whole.</summary>
[Access(Role.Administrator)]
public sealed class ChangeAccountHttp(ChangeAccountHandler handler)
{
    [Function(nameof(ChangeAccountHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/accounts/{account}")] HttpRequest request,
        string account,
        CancellationToken cancellation)
    {
        var body = await Fields.ReadAsync(request, cancellation);
        var command = new ChangeAccount(
            account,
            body.Text("displayName"),
            body.Choices<Role>("roles"),
            body.Text("department"),
            body.Text("signInName"),
            body.Flag("closed"),
            request.Staff().Account);
        var outcome = await handler.HandleAsync(command, body.Faults(), cancellation);
        return outcome.Succeeded ? Json.Ok(AccountView.Of(outcome.Value)) : Problems.Of(request, outcome.Errors);
    }
}
