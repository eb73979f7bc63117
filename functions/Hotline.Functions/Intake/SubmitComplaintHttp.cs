using Hotline.Core.Intake;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Intake;

/// <summary>A citizen files a complaint: JSON, or a multipart form with the JSON in <c>data</c> beside the files.</summary>
[Access(Role.Citizen)]
public sealed class SubmitComplaintHttp(SubmitComplaintHandler handler, IntakeFields intake)
{
    [Function(nameof(SubmitComplaintHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/complaints")] HttpRequest request, CancellationToken cancellation)
    {
        var body = await BodyReader.JsonOrFormAsync(request, intake.MostFileBytes, cancellation);
        var command = new SubmitComplaint(
            body.Text("text"),
            body.Choice<CaseKind>("kind"),
            body.Flag("anonymous"),
            IntakeFields.Contact(body.Object("contact")),
            IntakeFields.Place(body.Object("place")),
            body.Files,
            IntakeFields.RetryKey(request));
        return intake.Answer(request, await handler.HandleAsync(command, IntakeFields.Faults(request, body), cancellation));
    }
}
