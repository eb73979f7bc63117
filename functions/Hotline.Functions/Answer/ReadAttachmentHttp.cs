using Hotline.Core.Answer;
using Hotline.Core.Intake;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Answer;

/// <summary>A file of a case, for whoever may read the case.</summary>
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
        return outcome.Succeeded
            ? await AttachmentResult.OfAsync(request, FilesFor(request, outcome.Value), id, attachments, cancellation)
            : Problems.Of(request, outcome.Errors);
    }

    private static IEnumerable<Attachment> FilesFor(HttpRequest request, Case found) =>
        request.CallerOrNull() is null ? CaseAttachments.ForCitizen(found) : CaseAttachments.ForStaff(found);
}
