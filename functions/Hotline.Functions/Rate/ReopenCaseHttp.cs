using Hotline.Core.Rate;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Rate;

/// <summary>A dissatisfied citizen has the case taken up again.</summary>
[Access(Role.Citizen)]
public sealed class ReopenCaseHttp(ReopenCaseHandler handler, CaseActions actions)
{
    [Function(nameof(ReopenCaseHttp))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/cases/{reference}/reopen")] HttpRequest request,
        string reference,
        CancellationToken cancellation) =>
        actions.ByCitizenAsync(
            request,
            reference,
            (target, body) =>
            {
                var command = new ReopenCase(target, request.QueryCode(), body.Text("reason"));
                return handler.HandleAsync(command, body.Faults(), cancellation);
            },
            cancellation);
}
