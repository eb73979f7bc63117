using Hotline.Core.Answer;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Answer;

/// <summary>A supervisor lets a department ask the citizen once more, or late.</summary>
[Access(Role.Supervisor)]
public sealed class AllowAskingHttp(AllowAskingHandler handler, CaseActions actions)
{
    [Function(nameof(AllowAskingHttp))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/cases/{reference}/allow-asking")] HttpRequest request,
        string reference,
        CancellationToken cancellation) =>
        actions.ByStaffAsync(
            request,
            reference,
            (target, version, body) =>
            {
                var command = new AllowAsking(target, version, body.Text("decision"), request.Staff());
                return handler.HandleAsync(command, body.Faults(), cancellation);
            },
            cancellation);
}
