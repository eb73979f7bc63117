using Hotline.Core.Answer;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Answer;

/// <summary>A supervisor gives more time after it is up.</summary>
[Access(Role.Supervisor)]
public sealed class ExtendLateHttp(ExtendLateHandler handler, CaseActions actions)
{
    [Function(nameof(ExtendLateHttp))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/cases/{reference}/late-extension")] HttpRequest request,
        string reference,
        CancellationToken cancellation) =>
        actions.ByStaffAsync(
            request,
            reference,
            (target, version, body) =>
            {
                var command = new ExtendLate(target, version, body.Text("length"), body.Text("decision"), request.Staff());
                return handler.HandleAsync(command, body.Faults(), cancellation);
            },
            cancellation);
}
