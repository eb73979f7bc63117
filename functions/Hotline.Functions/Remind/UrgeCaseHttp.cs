using Hotline.Core.Remind;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Remind;

/// <summary>A supervisor urges whoever has a case.</summary>
[Access(Role.Supervisor)]
public sealed class UrgeCaseHttp(UrgeCaseHandler handler, CaseActions actions)
{
    [Function(nameof(UrgeCaseHttp))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/cases/{reference}/urge")] HttpRequest request,
        string reference,
        CancellationToken cancellation) =>
        actions.ByStaffAsync(
            request,
            reference,
            (target, version, body) =>
            {
                var command = new UrgeCase(target, version, body.Text("words"), request.Staff());
                return handler.HandleAsync(command, body.Faults(), cancellation);
            },
            cancellation);
}
