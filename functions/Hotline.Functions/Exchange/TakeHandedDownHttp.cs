using Hotline.Core.Exchange;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Exchange;

/// <summary>The instance of the level above hands a case down; the signature stands for a sign-in.</summary>
[Access(Role.Citizen)]
public sealed class TakeHandedDownHttp(SignedRequests signed, TakeHandedDownHandler handler)
{
    [Function(nameof(TakeHandedDownHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/exchange/cases")] HttpRequest request, CancellationToken cancellation)
    {
        var read = await signed.ReadAsync(request, cancellation);
        if (!read.Succeeded)
        {
            return Problems.Of(request, read.Errors);
        }

        var command = ExchangeFields.Case(read.Value);
        var outcome = await handler.HandleAsync(command, read.Value.Body.Faults(), cancellation);
        return outcome.Succeeded ? Json.Ok(new { outcome.Value.Reference }) : Problems.Of(request, outcome.Errors);
    }
}
