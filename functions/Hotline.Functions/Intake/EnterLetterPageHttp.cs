using Hotline.Core.Intake;
using Hotline.Functions.Access;
using Hotline.Pages.Intake;

namespace Hotline.Functions.Intake;

/// <summary>The clerk's screen for a letter: its scans beside the text that is typed.</summary>
[Access(Role.LetterClerk)]
public sealed class EnterLetterPageHttp(EntryPages entries, EntryDrafts drafts, EnterLetterHandler handler)
{
    [Function(nameof(EnterLetterPageHttp))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "letters")] HttpRequest request, CancellationToken cancellation) =>
        entries.EnterAsync<LetterPage>(
            request,
            "/letters",
            Channel.Letter,
            form => drafts.SaveAsync(Channel.Letter, EntryForm.Letter(form), form.Files, form.All("removed"), request.Staff(), cancellation),
            (draft, entry) => handler.HandleAsync(Command(request, draft, entry), [], cancellation),
            cancellation);

    private static EnterLetter Command(HttpRequest request, ComplaintDraft draft, string? entry) =>
        new(draft.Text, draft.Received, draft.Contact, draft.Kind, draft.Place, [], request.Staff(), entry)
        {
            Category = draft.Category,
            StoredBefore = draft.Attachments,
        };
}
