using Hotline.Functions.Http;

namespace Hotline.Functions.Access;

/// <summary>The city's staff, by name.</summary>
[Access(Role.Administrator)]
public sealed class ListAccountsHttp(IAccounts accounts)
{
    [Function(nameof(ListAccountsHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/accounts")] HttpRequest request, CancellationToken cancellation) =>
        Json.Ok(new { accounts = (await accounts.ListAsync(cancellation)).Select(AccountView.Of) });
}
