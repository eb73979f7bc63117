using Hotline.Core.Answer;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Answer;

/// <summary>A co-handler contributes its part, with files if it has any.</summary>
[Access(Role.Handler, Role.Approver)]
public sealed class ContributePartHttp(ContributePartHandler handler, CaseActions actions)
{
    [Function(nameof(ContributePartHttp))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/cases/{reference}/part/contribute")] HttpRequest request,
        string reference,
        CancellationToken cancellation) =>
        actions.ByStaffWithFilesAsync(
            request,
            reference,
            (target, version, body) =>
            {
                var command = new ContributePart(target, version, body.Text("contribution"), body.Files, request.Staff());
                return handler.HandleAsync(command, body.Faults(), cancellation);
            },
            cancellation);
}
