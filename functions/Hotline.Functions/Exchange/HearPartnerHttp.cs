using Hotline.Core.Exchange;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Exchange;

/// <summary>Another instance tells what happened to a case that both have; the signature stands for a sign-in.</summary>
[Access(Role.Citizen)]
public sealed class HearPartnerHttp(SignedRequests signed, HearPartnerHandler handler)
{
    [Function(nameof(HearPartnerHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/exchange/events")] HttpRequest request, CancellationToken cancellation)
    {
        var read = await signed.ReadAsync(request, cancellation);
        if (!read.Succeeded)
        {
            return Problems.Of(request, read.Errors);
        }

        var command = ExchangeFields.Event(read.Value);
        var outcome = await handler.HandleAsync(command, read.Value.Body.Faults(), cancellation);
        return outcome.Succeeded ? Json.Ok(new { Reference = outcome.Value }) : Problems.Of(request, outcome.Errors);
    }
}
