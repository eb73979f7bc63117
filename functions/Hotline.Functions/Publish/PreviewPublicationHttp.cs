using Hotline.Core.Publish;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Publish;

/// <summary>A case as the public would read it, with every piece taken out and why: to be looked over before publishing.</summary>
[Access(Role.Operator, Role.LetterClerk, Role.Handler, Role.Approver, Role.Supervisor, Role.Administrator)]
public sealed class PreviewPublicationHttp(PreviewPublicationHandler handler)
{
    [Function(nameof(PreviewPublicationHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/cases/{reference}/redaction")] HttpRequest request,
        string reference,
        CancellationToken cancellation)
    {
        var target = CaseRequest.Reference(reference);
        var outcome = target.Succeeded
            ? await handler.HandleAsync(new(target.Value, request.Staff()), cancellation)
            : target.As<PublicPreview>();
        if (!outcome.Succeeded)
        {
            return Problems.Of(request, outcome.Errors);
        }

        var language = CallerLanguage.Of(request);
        return Json.Ok(new
        {
            outcome.Value.Reference,
            Complaint = RedactedView.Of(outcome.Value.Complaint, language),
            Answer = RedactedView.Of(outcome.Value.Answer, language),
        });
    }
}
