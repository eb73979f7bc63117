using Hotline.Core.Answer;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Answer;

/// <summary>Staff add a note that the citizen never sees.</summary>
[Access(Role.Handler, Role.Approver, Role.Operator, Role.Supervisor)]
public sealed class AddNoteHttp(AddNoteHandler handler, CaseActions actions)
{
    [Function(nameof(AddNoteHttp))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/cases/{reference}/notes")] HttpRequest request,
        string reference,
        CancellationToken cancellation) =>
        actions.ByStaffAsync(
            request,
            reference,
            (target, version, body) =>
            {
                var command = new AddNote(target, version, body.Text("note"), request.Staff());
                return handler.HandleAsync(command, body.Faults(), cancellation);
            },
            cancellation);
}
