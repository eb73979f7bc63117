using Hotline.Core.Publish.Ledger;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Publish;

/// <summary>The nightly check, at once; with "all=true" of everything that was ever published.</summary>
[Access(Role.Supervisor, Role.Administrator, Role.Evaluator)]
public sealed class CheckLedgerHttp(CheckLedgerHandler handler)
{
    [Function(nameof(CheckLedgerHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/ledger-check")] HttpRequest request, CancellationToken cancellation) =>
        Json.Ok(await handler.HandleAsync(new(request.Text("all") == "true"), cancellation));
}
