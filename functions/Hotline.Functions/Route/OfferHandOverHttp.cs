using Hotline.Core.Route;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Route;

/// <summary>The first contact offers that responsibility to another account or department.</summary>
[Access(Role.Operator, Role.LetterClerk, Role.Handler, Role.Approver, Role.Supervisor)]
public sealed class OfferHandOverHttp(OfferHandOverHandler handler, CaseActions actions)
{
    [Function(nameof(OfferHandOverHttp))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/cases/{reference}/hand-over")] HttpRequest request,
        string reference,
        CancellationToken cancellation) =>
        actions.ByStaffAsync(
            request,
            reference,
            (target, version, body) =>
            {
                var command = new OfferHandOver(target, version, body.Text("account"), body.Text("department"), body.Text("reason"), request.Staff());
                return handler.HandleAsync(command, body.Faults(), cancellation);
            },
            cancellation);
}
