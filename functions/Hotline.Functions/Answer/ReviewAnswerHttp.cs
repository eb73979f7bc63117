using Hotline.Core.Answer;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Answer;

/// <summary>Somebody else finds the draft right.</summary>
[Access(Role.Handler, Role.Approver)]
public sealed class ReviewAnswerHttp(ReviewAnswerHandler handler, CaseActions actions)
{
    [Function(nameof(ReviewAnswerHttp))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/cases/{reference}/draft/review")] HttpRequest request,
        string reference,
        CancellationToken cancellation) =>
        actions.ByStaffAsync(
            request,
            reference,
            (target, version, body) =>
            {
                var command = new ReviewAnswer(target, version, request.Staff());
                return handler.HandleAsync(command, body.Faults(), cancellation);
            },
            cancellation);
}
