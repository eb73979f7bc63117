using Hotline.Core.Route;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Route;

/// <summary>The first-contact responsibility is taken over, or not.</summary>
[Access(Role.Operator, Role.LetterClerk, Role.Handler, Role.Approver, Role.Supervisor)]
public sealed class DecideHandOverHttp(DecideHandOverHandler handler, CaseActions actions)
{
    [Function(nameof(DecideHandOverHttp))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/cases/{reference}/hand-over/decision")] HttpRequest request,
        string reference,
        CancellationToken cancellation) =>
        actions.ByStaffAsync(
            request,
            reference,
            (target, version, body) =>
            {
                var command = new DecideHandOver(target, version, body.OptionalFlag("approved"), body.Text("reason"), request.Staff());
                return handler.HandleAsync(command, body.Faults(), cancellation);
            },
            cancellation);
}
