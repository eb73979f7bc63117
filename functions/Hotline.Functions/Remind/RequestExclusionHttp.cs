using Hotline.Core.Remind;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Remind;

/// <summary>Somebody asks for a case to be left out of the ratings.</summary>
[Access(Role.Supervisor, Role.Administrator)]
public sealed class RequestExclusionHttp(RequestExclusionHandler handler, CaseActions actions)
{
    [Function(nameof(RequestExclusionHttp))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/cases/{reference}/exclusion")] HttpRequest request,
        string reference,
        CancellationToken cancellation) =>
        actions.ByStaffAsync(
            request,
            reference,
            (target, version, body) =>
            {
                var command = new RequestExclusion(target, version, body.Text("ground"), body.Text("reason"), request.Staff());
                return handler.HandleAsync(command, body.Faults(), cancellation);
            },
            cancellation);
}
