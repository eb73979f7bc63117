using Hotline.Core.Answer;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Answer;

/// <summary>Another person grants a department more time, or does not.</summary>
[Access(Role.Approver, Role.Supervisor)]
public sealed class DecideExtensionHttp(DecideExtensionHandler handler, CaseActions actions)
{
    [Function(nameof(DecideExtensionHttp))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/cases/{reference}/extension/decision")] HttpRequest request,
        string reference,
        CancellationToken cancellation) =>
        actions.ByStaffAsync(
            request,
            reference,
            (target, version, body) =>
            {
                var command = new DecideExtension(target, version, body.OptionalFlag("approved"), body.Text("reason"), request.Staff());
                return handler.HandleAsync(command, body.Faults(), cancellation);
            },
            cancellation);
}
