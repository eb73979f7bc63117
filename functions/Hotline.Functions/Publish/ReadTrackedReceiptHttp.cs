using Hotline.Core.Publish.Ledger;
using Hotline.Functions.Access;
using Hotline.Functions.Pages;

namespace Hotline.Functions.Publish;

/// <summary>The receipt of the case that the citizen follows, as a download.</summary>
[Access(Role.Citizen)]
public sealed class ReadTrackedReceiptHttp(MakeReceiptHandler handler, CitizenCookies cookies)
{
    [Function(nameof(ReadTrackedReceiptHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "track/receipt")] HttpRequest request, CancellationToken cancellation) =>
        cookies.FollowedBy(request) is { } followed
            ? ReceiptFile.Answer(request, await handler.HandleAsync(new(followed.Reference, followed.QueryCode, By: null), cancellation))
            : PageResults.Next(request.HttpContext.Response, "/track");
}
