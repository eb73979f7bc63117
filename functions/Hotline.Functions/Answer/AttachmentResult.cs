using Hotline.Core.Intake;
using Hotline.Functions.Http;

namespace Hotline.Functions.Answer;

/// <summary>A file of a case that the caller may read: always a download, never shown inside our pages.</summary>
internal static class AttachmentResult
{
    public static async Task<IResult> OfAsync(
        HttpRequest request, IEnumerable<Attachment> files, string id, IAttachments attachments, CancellationToken cancellation)
    {
        var attachment = files.FirstOrDefault(file => file.Id == id);
        var content = attachment is null ? null : await attachments.OpenAsync(attachment.Id, cancellation);
        return content is null
            ? Problems.Of(request, [Errors.NotFound("attachment")])
            : Results.Stream(content, attachment!.ContentType, attachment.FileName);
    }
}
