using Hotline.Core.Intake;
using Hotline.Functions.Access;
using Hotline.Functions.Pages;
using Hotline.Pages.Intake;

namespace Hotline.Functions.Intake;

/// <summary>The clerk's screen for a letter: its scans beside the text that is typed.</summary>
[Access(Role.LetterClerk)]
public sealed class EnterLetterPageHttp(EntryPages entries, EntryDrafts drafts, EnterLetterHandler handler)
{
    [Function(nameof(EnterLetterPageHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "letters")] HttpRequest request, CancellationToken cancellation)
    {
        if (HttpMethods.IsGet(request.Method))
        {
            return await entries.ShowAsync<LetterPage>(request, Channel.Letter, cancellation);
        }

        var form = await SentForm.ReadAsync(request, cancellation);
        if (EntryForm.Pressed(form) == EntryForm.Discard)
        {
            return await entries.DiscardAsync(request, Channel.Letter, "/letters", cancellation);
        }

        var kept = await drafts.SaveAsync(
            Channel.Letter, EntryForm.Letter(form), form.Files, form.All("removed"), request.Staff(), cancellation);
        if (kept.Succeeded && EntryForm.Pressed(form) != EntryForm.Finish)
        {
            return PageResults.Next(request.HttpContext.Response, "/letters");
        }

        var outcome = kept.Succeeded
            ? await handler.HandleAsync(Command(request, kept.Value, EntryForm.Entry(form)), [], cancellation)
            : kept.As<Receipt>();
        return outcome.Succeeded
            ? await entries.FinishedAsync(request, kept.Value, outcome.Value, "/letters/receipt", cancellation)
            : await entries.RefusedAsync<LetterPage>(request, Channel.Letter, outcome.Errors, cancellation);
    }

    private static EnterLetter Command(HttpRequest request, ComplaintDraft draft, string? entry) =>
        new(draft.Text, draft.Received, draft.Contact, draft.Kind, draft.Place, [], request.Staff(), entry)
        {
            Category = draft.Category,
            StoredBefore = draft.Attachments,
        };
}
