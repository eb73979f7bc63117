using Hotline.Core.Rate;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Rate;

/// <summary>The citizen rates the answer.</summary>
[Access(Role.Citizen)]
public sealed class RateCaseHttp(RateCaseHandler handler, CaseActions actions)
{
    [Function(nameof(RateCaseHttp))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/cases/{reference}/rating")] HttpRequest request,
        string reference,
        CancellationToken cancellation) =>
        actions.ByCitizenAsync(
            request,
            reference,
            (target, body) =>
            {
                var command = new RateCase(target, request.QueryCode(), body.Choice<Satisfaction>("satisfaction"), body.OptionalFlag("solved"), body.Text("comment"), request.CallerOrNull());
                return handler.HandleAsync(command, body.Faults(), cancellation);
            },
            cancellation);
}
