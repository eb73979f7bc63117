using Hotline.Core.Answer;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Answer;

/// <summary>A department answers in one step, where the policy lets it.</summary>
[Access(Role.Handler, Role.Approver)]
public sealed class AnswerCaseHttp(AnswerCaseHandler handler, CaseActions actions)
{
    [Function(nameof(AnswerCaseHttp))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/cases/{reference}/answer")] HttpRequest request,
        string reference,
        CancellationToken cancellation) =>
        actions.ByStaffWithFilesAsync(
            request,
            reference,
            (target, version, body) =>
            {
                var command = new AnswerCase(target, version, AnswerBody.Of(body, request), request.Staff());
                return handler.HandleAsync(command, body.Faults(), cancellation);
            },
            cancellation);
}
