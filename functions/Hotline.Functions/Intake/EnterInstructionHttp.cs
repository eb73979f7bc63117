using Hotline.Core.Intake;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Intake;

/// <summary>A clerk enters a leader's instruction, with its scans as files of a multipart form; it goes straight to the lead department.</summary>
[Access(Role.LetterClerk, Role.Supervisor)]
public sealed class EnterInstructionHttp(EnterInstructionHandler handler, IntakeFields intake)
{
    [Function(nameof(EnterInstructionHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/instructions")] HttpRequest request, CancellationToken cancellation)
    {
        var body = await BodyReader.JsonOrFormAsync(request, intake.MostFileBytes, cancellation);
        var command = new EnterInstruction(
            body.Text("leader"),
            body.Choice<InstructionGrade>("grade"),
            body.Text("text"),
            body.Text("department"),
            body.Texts("coHandlers"),
            body.Text("category"),
            IntakeFields.Place(body.Object("place")),
            body.Files,
            request.Staff(),
            IntakeFields.RetryKey(request));
        return intake.Answer(request, await handler.HandleAsync(command, IntakeFields.Faults(request, body), cancellation));
    }
}
