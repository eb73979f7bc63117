using Hotline.Core.Intake;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Answer;

/// <summary>A file of the case that the citizen follows, as a download.</summary>
[Access(Role.Citizen)]
public sealed class ReadTrackedAttachmentHttp(TrackedCase tracked, IAttachments attachments)
{
    [Function(nameof(ReadTrackedAttachmentHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "track/files/{file}")] HttpRequest request,
        string file,
        CancellationToken cancellation)
    {
        var found = await tracked.ReadAsync(request, cancellation);
        return found.Succeeded ? await AttachmentResult.OfAsync(request, CaseAttachments.ForCitizen(found.Value), file, attachments, cancellation) : Problems.Of(request, found.Errors);
    }
}
