using Hotline.Core.Remind;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Remind;

/// <summary>Somebody else decides on it.</summary>
[Access(Role.Supervisor, Role.Administrator)]
public sealed class DecideExclusionHttp(DecideExclusionHandler handler, CaseActions actions)
{
    [Function(nameof(DecideExclusionHttp))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/cases/{reference}/exclusion/decision")] HttpRequest request,
        string reference,
        CancellationToken cancellation) =>
        actions.ByStaffAsync(
            request,
            reference,
            (target, version, body) =>
            {
                var command = new DecideExclusion(target, version, body.OptionalFlag("approve"), body.Text("reason"), request.Staff());
                return handler.HandleAsync(command, body.Faults(), cancellation);
            },
            cancellation);
}
