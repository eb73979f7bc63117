using Hotline.Core.Answer;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Answer;

/// <summary>Names the leader who coordinates a case of several departments.</summary>
[Access(Role.Handler, Role.Approver, Role.Supervisor)]
public sealed class CoordinateCaseHttp(CoordinateCaseHandler handler, CaseActions actions)
{
    [Function(nameof(CoordinateCaseHttp))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/cases/{reference}/coordinate")] HttpRequest request,
        string reference,
        CancellationToken cancellation) =>
        actions.ByStaffAsync(
            request,
            reference,
            (target, version, body) =>
            {
                var command = new CoordinateCase(target, version, body.Text("leader"), body.Text("note"), request.Staff());
                return handler.HandleAsync(command, body.Faults(), cancellation);
            },
            cancellation);
}
