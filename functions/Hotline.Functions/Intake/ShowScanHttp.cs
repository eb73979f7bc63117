using Hotline.Core.Intake;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Intake;

/// <summary>A scan of the letter that is being typed, to be looked at beside the text.</summary>
[Access(Role.LetterClerk)]
public sealed class ShowScanHttp(EntryDrafts drafts, IAttachments attachments)
{
    [Function(nameof(ShowScanHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "letters/scans/{id}")] HttpRequest request, string id, CancellationToken cancellation)
    {
        var draft = await drafts.FindAsync(Channel.Letter, request.Staff(), cancellation);
        var scan = draft.Attachments.FirstOrDefault(file => file.Id == id);
        var content = scan is null ? null : await attachments.OpenAsync(scan.Id, cancellation);
        return content is null ? Problems.Of(request, [Errors.NotFound("attachment")]) : Results.Stream(content, scan!.ContentType);
    }
}
