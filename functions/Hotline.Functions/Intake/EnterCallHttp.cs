using Hotline.Core.Intake;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Intake;

/// <summary>An operator enters a telephone call, as text or as speaker turns with times in seconds.</summary>
[Access(Role.Operator)]
public sealed class EnterCallHttp(EnterCallHandler handler, IntakeFields intake)
{
    [Function(nameof(EnterCallHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/calls")] HttpRequest request, CancellationToken cancellation)
    {
        var body = await Fields.ReadAsync(request, cancellation);
        var command = new EnterCall(
            body.Text("transcript"),
            [.. body.Objects("turns").Select(turn => new SpeakerTurn(turn.Text("speaker") ?? "", turn.Number("at") ?? 0, turn.Text("text") ?? ""))],
            body.Text("callerNumber"),
            body.Text("callerName"),
            body.Choice<CaseKind>("kind"),
            IntakeFields.Place(body.Object("place")),
            request.Staff(),
            IntakeFields.RetryKey(request))
        {
            Category = body.Text("category"),
        };
        return intake.Answer(request, await handler.HandleAsync(command, IntakeFields.Faults(request, body), cancellation));
    }
}
