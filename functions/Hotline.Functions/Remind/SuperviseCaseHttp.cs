using Hotline.Core.Remind;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Remind;

/// <summary>A supervisor puts a case under supervision.</summary>
[Access(Role.Supervisor)]
public sealed class SuperviseCaseHttp(SuperviseCaseHandler handler, CaseActions actions)
{
    [Function(nameof(SuperviseCaseHttp))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/cases/{reference}/supervise")] HttpRequest request,
        string reference,
        CancellationToken cancellation) =>
        actions.ByStaffAsync(
            request,
            reference,
            (target, version, body) =>
            {
                var command = new SuperviseCase(target, version, body.Text("reason"), request.Staff());
                return handler.HandleAsync(command, body.Faults(), cancellation);
            },
            cancellation);
}
