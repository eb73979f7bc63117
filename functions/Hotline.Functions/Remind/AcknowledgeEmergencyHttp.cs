using Hotline.Core.Remind;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Remind;

/// <summary>Somebody on duty takes an emergency in hand.</summary>
[Access(Role.Operator, Role.Supervisor, Role.Administrator)]
public sealed class AcknowledgeEmergencyHttp(AcknowledgeEmergencyHandler handler, CaseActions actions)
{
    [Function(nameof(AcknowledgeEmergencyHttp))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/cases/{reference}/acknowledge")] HttpRequest request,
        string reference,
        CancellationToken cancellation) =>
        actions.ByStaffAsync(
            request,
            reference,
            (target, version, body) =>
            {
                var command = new AcknowledgeEmergency(target, version, request.Staff());
                return handler.HandleAsync(command, body.Faults(), cancellation);
            },
            cancellation);
}
