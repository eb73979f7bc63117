using Hotline.Core.Answer;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Answer;

/// <summary>The lead department invites others.</summary>
[Access(Role.Handler, Role.Approver)]
public sealed class InviteCoHandlersHttp(InviteCoHandlersHandler handler, CaseActions actions)
{
    [Function(nameof(InviteCoHandlersHttp))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/cases/{reference}/invite")] HttpRequest request,
        string reference,
        CancellationToken cancellation) =>
        actions.ByStaffAsync(
            request,
            reference,
            (target, version, body) =>
            {
                var command = new InviteCoHandlers(target, version, [.. body.Objects("parts").Select(Part)], request.Staff());
                return handler.HandleAsync(command, body.Faults(), cancellation);
            },
            cancellation);

    private static WantedPart Part(Fields part) => new(part.Text("department"), part.Text("asked"), part.Number("workingDays"), part.Text("reason"));
}
