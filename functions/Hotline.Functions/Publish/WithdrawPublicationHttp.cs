using Hotline.Core.Publish;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Publish;

/// <summary>Takes a case out of what everyone may read.</summary>
[Access(Role.Approver, Role.Operator, Role.Supervisor)]
public sealed class WithdrawPublicationHttp(WithdrawPublicationHandler handler, CaseActions actions)
{
    [Function(nameof(WithdrawPublicationHttp))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/cases/{reference}/publication/withdraw")] HttpRequest request,
        string reference,
        CancellationToken cancellation) =>
        actions.ByStaffAsync(
            request,
            reference,
            (target, version, body) =>
            {
                var command = new WithdrawPublication(target, version, body.Text("reason"), request.Staff());
                return handler.HandleAsync(command, body.Faults(), cancellation);
            },
            cancellation);
}
