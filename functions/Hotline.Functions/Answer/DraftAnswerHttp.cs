using Hotline.Core.Answer;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Answer;

/// <summary>Somebody of the lead department drafts the answer.</summary>
[Access(Role.Handler, Role.Approver)]
public sealed class DraftAnswerHttp(DraftAnswerHandler handler, CaseActions actions)
{
    [Function(nameof(DraftAnswerHttp))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/cases/{reference}/draft")] HttpRequest request,
        string reference,
        CancellationToken cancellation) =>
        actions.ByStaffWithFilesAsync(
            request,
            reference,
            (target, version, body) =>
            {
                var command = new DraftAnswer(target, version, AnswerBody.Of(body, request), request.Staff());
                return handler.HandleAsync(command, body.Faults(), cancellation);
            },
            cancellation);
}
