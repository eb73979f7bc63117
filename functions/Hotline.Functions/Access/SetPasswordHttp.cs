using Hotline.Core.Access.People;
using Hotline.Functions.Http;

namespace Hotline.Functions.Access;

[Access(Role.Administrator)]
public sealed class SetPasswordHttp(SetPasswordHandler handler)
{
    [Function(nameof(SetPasswordHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/accounts/{account}/password")] HttpRequest request,
        string account,
        CancellationToken cancellation)
    {
        var body = await Fields.ReadAsync(request, cancellation);
        var outcome = await handler.HandleAsync(new(account, body.Text("password"), request.Staff().Account), body.Faults(), cancellation);
        return outcome.Succeeded ? Json.Ok(AccountView.Of(outcome.Value)) : Problems.Of(request, outcome.Errors);
    }
}
