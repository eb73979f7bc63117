using Hotline.Core.Answer;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Answer;

/// <summary>The citizen answers the department's question.</summary>
[Access(Role.Citizen)]
public sealed class SupplementCaseHttp(SupplementCaseHandler handler, CaseActions actions)
{
    [Function(nameof(SupplementCaseHttp))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/cases/{reference}/supplement")] HttpRequest request,
        string reference,
        CancellationToken cancellation) =>
        actions.ByCitizenAsync(
            request,
            reference,
            (target, body) =>
            {
                var command = new SupplementCase(target, request.QueryCode(), body.Text("reply"));
                return handler.HandleAsync(command, body.Faults(), cancellation);
            },
            cancellation);
}
