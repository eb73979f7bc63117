using Hotline.Functions.Access;

namespace Hotline.Functions.Rate;

/// <summary>The call-back list, one citizen at a time.</summary>
[Access(Role.Operator)]
public sealed class ShowCallBacksHttp(CallBackPages callBacks)
{
    [Function(nameof(ShowCallBacksHttp))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "call-backs")] HttpRequest request, CancellationToken cancellation) =>
        callBacks.ShowAsync(request, cancellation);
}
