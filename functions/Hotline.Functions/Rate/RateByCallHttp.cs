using Hotline.Core.Rate;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Rate;

/// <summary>An operator notes the rating that the citizen gave on the phone.</summary>
[Access(Role.Operator, Role.Supervisor)]
public sealed class RateByCallHttp(RateByCallHandler handler, CaseActions actions)
{
    [Function(nameof(RateByCallHttp))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/cases/{reference}/call-back")] HttpRequest request,
        string reference,
        CancellationToken cancellation) =>
        actions.ByStaffAsync(
            request,
            reference,
            (target, version, body) => handler.HandleAsync(
                new(target, version, body.Choice<Satisfaction>("satisfaction"), body.OptionalFlag("solved"), body.Text("comment"), request.Staff()),
                body.Faults(),
                cancellation),
            cancellation);
}
