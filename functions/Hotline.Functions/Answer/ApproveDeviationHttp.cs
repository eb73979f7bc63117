using Hotline.Core.Answer;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Answer;

/// <summary>A supervisor approves the remedy for a reported deviation.</summary>
[Access(Role.Supervisor)]
public sealed class ApproveDeviationHttp(ApproveDeviationHandler handler, CaseActions actions)
{
    [Function(nameof(ApproveDeviationHttp))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/cases/{reference}/approve-deviation")] HttpRequest request,
        string reference,
        CancellationToken cancellation) =>
        actions.ByStaffAsync(
            request,
            reference,
            (target, version, body) => handler.HandleAsync(new(target, version, request.Staff()), body.Faults(), cancellation),
            cancellation);
}
