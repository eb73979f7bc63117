using Hotline.Core.Answer;
using Hotline.Core.Intake;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Answer;

/// <summary>A file of a case, for whoever may read the case; always as a download, never shown inside our pages.</summary>
[Access(Role.Citizen)]
public sealed class ReadAttachmentHttp(ReadCaseHandler handler, IAttachments attachments)
{
    [Function(nameof(ReadAttachmentHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/cases/{reference}/attachments/{id}")] HttpRequest request,
        string reference,
        string id,
        CancellationToken cancellation)
    {
        var target = CaseRequest.Reference(reference);
        var outcome = target.Succeeded
            ? await handler.HandleAsync(new(target.Value, request.QueryCode(), request.CallerOrNull()), cancellation)
            : target.As<Case>();
        if (!outcome.Succeeded)
        {
            return Problems.Of(request, outcome.Errors);
        }

        var files = request.CallerOrNull() is null ? CaseAttachments.ForCitizen(outcome.Value) : CaseAttachments.ForStaff(outcome.Value);
        var attachment = files.FirstOrDefault(file => file.Id == id);
        var content = attachment is null ? null : await attachments.OpenAsync(attachment.Id, cancellation);
        return content is null
            ? Problems.Of(request, [Errors.NotFound("attachment")])
            : Results.Stream(content, attachment!.ContentType, attachment.FileName);
    }
}
