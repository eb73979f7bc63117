using Hotline.Core.Intake;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Intake;

/// <summary>A clerk enters a letter: its typed text, and its scans as files of a multipart form.</summary>
[Access(Role.LetterClerk)]
public sealed class EnterLetterHttp(EnterLetterHandler handler, IntakeFields intake)
{
    [Function(nameof(EnterLetterHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/letters")] HttpRequest request, CancellationToken cancellation)
    {
        var body = await BodyReader.JsonOrFormAsync(request, intake.MostFileBytes, cancellation);
        var command = new EnterLetter(
            body.Text("text"),
            body.Date("receivedDate"),
            IntakeFields.Contact(body.Object("sender")),
            body.Choice<CaseKind>("kind"),
            IntakeFields.Place(body.Object("place")),
            body.Files,
            request.Staff(),
            IntakeFields.RetryKey(request))
        {
            Category = body.Text("category"),
        };
        return intake.Answer(request, await handler.HandleAsync(command, IntakeFields.Faults(request, body), cancellation));
    }
}
