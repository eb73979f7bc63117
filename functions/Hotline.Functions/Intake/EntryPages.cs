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
    /// <summary>The page with what has been typed so far and what the service knows of it.</summary>
    public async Task<IResult> ShowAsync<TPage>(HttpRequest request, Channel channel, CancellationToken cancellation)
        where TPage : HotlinePage =>
        pages.Show<TPage>(request, await ParametersAsync(request, await drafts.FindAsync(channel, request.Staff(), cancellation), cancellation));

    /// <summary>The same page again with what was wrong; everything typed is kept.</summary>
    public async Task<IResult> RefusedAsync<TPage>(
        HttpRequest request, Channel channel, IReadOnlyList<Error> errors, CancellationToken cancellation)
        where TPage : HotlinePage =>
        pages.Refused<TPage>(
            request, errors, await ParametersAsync(request, await drafts.FindAsync(channel, request.Staff(), cancellation), cancellation));

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

    public async Task<IResult> DiscardAsync(HttpRequest request, Channel channel, string path, CancellationToken cancellation)
    {
        await drafts.ForgetAsync(await drafts.FindAsync(channel, request.Staff(), cancellation), cancellation);
        return PageResults.Next(request.HttpContext.Response, path);
    }

    /// <summary>The entry is a case: its draft goes, and the receipt is there to be read back.</summary>
    public async Task<IResult> FinishedAsync(HttpRequest request, ComplaintDraft draft, Receipt receipt, string path, CancellationToken cancellation)
    {
        await drafts.ForgetAsync(draft, cancellation);
        cookies.KeepEntered(request, receipt);
        return PageResults.Next(request.HttpContext.Response, path);
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

    private async Task<Dictionary<string, object?>> ParametersAsync(HttpRequest request, ComplaintDraft draft, CancellationToken cancellation) => new()
    {
        [nameof(CallPage.Draft)] = draft,
        [nameof(CallPage.Aid)] = await AidAsync(request, draft, cancellation),
        [nameof(CallPage.Entry)] = RandomNumberGenerator.GetHexString(32, lowercase: true),
    };

    private Task<EntryAid> AidAsync(HttpRequest request, ComplaintDraft draft, CancellationToken cancellation) =>
        assist.HandleAsync(new(draft.Text, draft.Contact, draft.Place, draft.Category, request.Staff()), cancellation);
}
