using Hotline.Core.Access.People;
using Hotline.Functions.Http;

namespace Hotline.Functions.Access;

/// <summary>Anyone of the staff changes their own password.</summary>
[Access(Role.Operator, Role.LetterClerk, Role.Handler, Role.Approver, Role.Supervisor, Role.Evaluator, Role.Administrator)]
public sealed class ChangePasswordHttp(ChangePasswordHandler handler)
{
    [Function(nameof(ChangePasswordHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/account/password")] HttpRequest request, CancellationToken cancellation)
    {
        var body = await Fields.ReadAsync(request, cancellation);
        var outcome = await handler.HandleAsync(new(body.Text("old"), body.Text("new"), request.Staff().Account), body.Faults(), cancellation);
        return outcome.Succeeded ? Json.Ok(AccountView.Of(outcome.Value)) : Problems.Of(request, outcome.Errors);
    }
}
