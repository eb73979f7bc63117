using Hotline.Core.Route;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Route;

/// <summary>A department sends a case back to the dispatch desk.</summary>
[Access(Role.Handler, Role.Approver)]
public sealed class ReturnCaseHttp(ReturnCaseHandler handler, CaseActions actions)
{
    [Function(nameof(ReturnCaseHttp))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/cases/{reference}/return")] HttpRequest request,
        string reference,
        CancellationToken cancellation) =>
        actions.ByStaffAsync(
            request,
            reference,
            (target, version, body) =>
            {
                var command = new ReturnCase(target, version, body.Text("ground"), body.Text("proposedDepartment"), request.Staff());
                return handler.HandleAsync(command, body.Faults(), cancellation);
            },
            cancellation);
}
