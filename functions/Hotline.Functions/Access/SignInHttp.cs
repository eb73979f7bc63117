using Hotline.Core.Policy;
using Hotline.Functions.Http;

namespace Hotline.Functions.Access;

[Access(Role.Citizen)]
public sealed class SignInHttp(SignInHandler handler, AccessTokens tokens, CityTime cityTime)
{
    [Function(nameof(SignInHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/sign-in")] HttpRequest request, CancellationToken cancellation)
    {
        var body = await Fields.ReadAsync(request, cancellation);
        var command = new SignIn(body.Text("account"), body.Text("password"));
        var outcome = await handler.HandleAsync(command, body.Faults(), cancellation);
        if (!outcome.Succeeded)
        {
            return Problems.Of(request, outcome.Errors);
        }

        var account = outcome.Value;
        var (token, expires) = tokens.IssueCookie(request, account);
        return Json.Ok(new
        {
            token,
            expires = cityTime.Local(expires),
            account = account.Name,
            account.DisplayName,
            account.Roles,
            account.Department,
        });
    }
}
