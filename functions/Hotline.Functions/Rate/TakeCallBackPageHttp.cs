using Hotline.Core.Rate.CallBacks;
using Hotline.Functions.Access;
using Hotline.Functions.Pages;

namespace Hotline.Functions.Rate;

/// <summary>An operator takes the next citizen to ask, from the page.</summary>
[Access(Role.Operator)]
public sealed class TakeCallBackPageHttp(TakeCallBackHandler handler)
{
    [Function(nameof(TakeCallBackPageHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "call-backs/take")] HttpRequest request, CancellationToken cancellation)
    {
        await handler.HandleAsync(new(request.Staff()), cancellation);
        return PageResults.Next(request.HttpContext.Response, "/call-backs");
    }
}
