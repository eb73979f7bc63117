using Hotline.Core.Answer;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Answer;

/// <summary>The draft goes back to its drafter.</summary>
[Access(Role.Handler, Role.Approver)]
public sealed class SendBackAnswerHttp(SendBackAnswerHandler handler, CaseActions actions)
{
    [Function(nameof(SendBackAnswerHttp))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/cases/{reference}/draft/send-back")] HttpRequest request,
        string reference,
        CancellationToken cancellation) =>
        actions.ByStaffAsync(
            request,
            reference,
            (target, version, body) =>
            {
                var command = new SendBackAnswer(target, version, body.Text("words"), request.Staff());
                return handler.HandleAsync(command, body.Faults(), cancellation);
            },
            cancellation);
}
