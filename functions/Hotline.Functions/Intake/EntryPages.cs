using System.Security.Cryptography;
using Hotline.Core.Intake;
using Hotline.Functions.Access;
using Hotline.Functions.Pages;
using Hotline.Pages.Frame;
using Hotline.Pages.Intake;

namespace Hotline.Functions.Intake;

/// <summary>What the pages share on which an operator enters a call and a clerk a letter: the draft, the help beside it, the receipt.</summary>
public sealed class EntryPages(PageResults pages, CitizenCookies cookies, EntryDrafts drafts, AssistEntryHandler assist)
{
    /// <summary>
    /// The page with what has been typed so far and what the service knows of it; sent, it is kept, thrown away or finished, by the
    /// button that was pressed. <paramref name="path"/> is where the page is. What is refused is kept with what was wrong.
    /// </summary>
    public async Task<IResult> EnterAsync<TPage>(
        HttpRequest request,
        string path,
        Channel channel,
        Func<SentForm, Task<Result<ComplaintDraft>>> keep,
        Func<ComplaintDraft, string?, Task<Result<Receipt>>> finish,
        CancellationToken cancellation)
        where TPage : HotlinePage
    {
        if (HttpMethods.IsGet(request.Method))
        {
            return pages.Show<TPage>(request, await ParametersAsync(request, channel, cancellation));
        }

        var form = await SentForm.ReadAsync(request, cancellation);
        if (EntryForm.Pressed(form) == EntryForm.Discard)
        {
            await drafts.ForgetAsync(await drafts.FindAsync(channel, request.Staff(), cancellation), cancellation);
            return PageResults.Next(request.HttpContext.Response, path);
        }

        var kept = await keep(form);
        if (kept.Succeeded && EntryForm.Pressed(form) != EntryForm.Finish)
        {
            return PageResults.Next(request.HttpContext.Response, path);
        }

        var outcome = kept.Succeeded ? await finish(kept.Value, EntryForm.Entry(form)) : kept.As<Receipt>();
        if (!outcome.Succeeded)
        {
            return pages.Refused<TPage>(request, outcome.Errors, await ParametersAsync(request, channel, cancellation));
        }

        // The entry is a case: its draft goes, and the receipt is there to be read back.
        await drafts.ForgetAsync(kept.Value, cancellation);
        cookies.KeepEntered(request, outcome.Value);
        return PageResults.Next(request.HttpContext.Response, $"{path}/receipt");
    }

    /// <summary>Keeps what has been typed and answers with the panel alone, for the page's script.</summary>
    public async Task<IResult> AidAsync(HttpRequest request, Channel channel, TypedEntry typed, CancellationToken cancellation)
    {
        var kept = await drafts.SaveAsync(channel, typed, [], [], request.Staff(), cancellation);
        return kept.Succeeded
            ? pages.Show<EntryAidPage>(request, new Dictionary<string, object?>
            {
                [nameof(EntryAidPage.Aid)] = await AidAsync(request, kept.Value, cancellation),
                [nameof(EntryAidPage.Category)] = kept.Value.Category,
            })
            : Http.Problems.Of(request, kept.Errors);
    }

    /// <summary>The receipt of the last entry; back to <paramref name="path"/> when this browser has none.</summary>
    public IResult Receipt(HttpRequest request, string path, bool letter) =>
        cookies.EnteredBy(request) is { } receipt
            ? pages.Show<EntryReceiptPage>(request, new Dictionary<string, object?>
            {
                [nameof(EntryReceiptPage.Receipt)] = receipt,
                [nameof(EntryReceiptPage.Letter)] = letter,
            })
            : PageResults.Next(request.HttpContext.Response, path);

    private async Task<Dictionary<string, object?>> ParametersAsync(HttpRequest request, Channel channel, CancellationToken cancellation)
    {
        var draft = await drafts.FindAsync(channel, request.Staff(), cancellation);
        return new()
        {
            [nameof(CallPage.Draft)] = draft,
            [nameof(CallPage.Aid)] = await AidAsync(request, draft, cancellation),
            [nameof(CallPage.Entry)] = RandomNumberGenerator.GetHexString(32, lowercase: true),
        };
    }

    private Task<EntryAid> AidAsync(HttpRequest request, ComplaintDraft draft, CancellationToken cancellation) =>
        assist.HandleAsync(new(draft.Text, draft.Contact, draft.Place, draft.Category, request.Staff()), cancellation);
}
