using Hotline.Core.Route;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Route;

/// <summary>The desk has a merged case handled on its own again.</summary>
[Access(Role.Operator, Role.Supervisor)]
public sealed class UnmergeCaseHttp(UnmergeCaseHandler handler, CaseActions actions)
{
    [Function(nameof(UnmergeCaseHttp))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/cases/{reference}/unmerge")] HttpRequest request,
        string reference,
        CancellationToken cancellation) =>
        actions.ByStaffAsync(
            request,
            reference,
            (target, version, body) =>
            {
                var command = new UnmergeCase(target, version, body.Text("reason"), request.Staff());
                return handler.HandleAsync(command, body.Faults(), cancellation);
            },
            cancellation);
}
