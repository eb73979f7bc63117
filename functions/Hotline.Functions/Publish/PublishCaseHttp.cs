using Hotline.Core.Publish;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Publish;

/// <summary>Has everyone read a case, as its preview shows it less what a person takes out besides.</summary>
[Access(Role.Approver, Role.Operator, Role.Supervisor)]
public sealed class PublishCaseHttp(PublishCaseHandler handler, CaseActions actions)
{
    [Function(nameof(PublishCaseHttp))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/cases/{reference}/publication")] HttpRequest request,
        string reference,
        CancellationToken cancellation) =>
        actions.ByStaffAsync(
            request,
            reference,
            (target, version, body) =>
            {
                var command = new PublishCase(target, version, body.Texts("hide"), request.Staff());
                return handler.HandleAsync(command, body.Faults(), cancellation);
            },
            cancellation);
}
