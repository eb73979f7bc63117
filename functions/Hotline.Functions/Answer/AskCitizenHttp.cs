using Hotline.Core.Answer;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Answer;

/// <summary>A department asks the citizen for everything that is missing.</summary>
[Access(Role.Handler, Role.Approver)]
public sealed class AskCitizenHttp(AskCitizenHandler handler, CaseActions actions)
{
    [Function(nameof(AskCitizenHttp))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/cases/{reference}/ask")] HttpRequest request,
        string reference,
        CancellationToken cancellation) =>
        actions.ByStaffAsync(
            request,
            reference,
            (target, version, body) =>
            {
                var command = new AskCitizen(target, version, body.Text("question"), body.Texts("missing"), body.Flag("raisedByReply"), request.Staff());
                return handler.HandleAsync(command, body.Faults(), cancellation);
            },
            cancellation);
}
