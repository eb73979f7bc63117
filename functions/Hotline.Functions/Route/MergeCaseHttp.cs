using Hotline.Core.Route;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Route;

/// <summary>The desk has a case handled with another one about the same matter.</summary>
[Access(Role.Operator, Role.Supervisor)]
public sealed class MergeCaseHttp(MergeCaseHandler handler, CaseActions actions)
{
    [Function(nameof(MergeCaseHttp))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/cases/{reference}/merge")] HttpRequest request,
        string reference,
        CancellationToken cancellation) =>
        actions.ByStaffAsync(
            request,
            reference,
            (target, version, body) =>
            {
                var command = new MergeCase(target, version, body.Text("main"), body.Text("reason"), request.Staff());
                return handler.HandleAsync(command, body.Faults(), cancellation);
            },
            cancellation);
}
