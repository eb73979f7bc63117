using Hotline.Core.Rate.CallBacks;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Rate;

/// <summary>An operator takes the next citizen to ask; empty when nobody waits.</summary>
[Access(Role.Operator)]
public sealed class TakeCallBackHttp(TakeCallBackHandler handler, CallBackJson json)
{
    [Function(nameof(TakeCallBackHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/call-backs/take")] HttpRequest request, CancellationToken cancellation) =>
        await handler.HandleAsync(new(request.Staff()), cancellation) is { } held
            ? Json.Ok(json.Of(held, CallerLanguage.Of(request)))
            : Results.NoContent();
}
