using Hotline.Core.Answer;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Answer;

/// <summary>The citizen takes a complaint back, with the query code; or an operator does, at the citizen's word.</summary>
[Access(Role.Citizen)]
public sealed class WithdrawCaseHttp(WithdrawCaseHandler handler, CaseActions actions)
{
    [Function(nameof(WithdrawCaseHttp))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/cases/{reference}/withdraw")] HttpRequest request,
        string reference,
        CancellationToken cancellation)
    {
        return request.CallerOrNull() is { } staff
            ? actions.ByStaffAsync(request, reference, (target, version, body) => ActAsync(target, version, body, staff), cancellation)
            : actions.ByCitizenAsync(request, reference, (target, body) => ActAsync(target, null, body, null), cancellation);

        Task<Result<Case>> ActAsync(Reference target, int? version, Fields body, Actor? by)
        {
            var command = new WithdrawCase(target, version, request.QueryCode(), body.Text("reason"), by);
            return handler.HandleAsync(command, body.Faults(), cancellation);
        }
    }
}
