using Hotline.Core.Intake;
using Hotline.Functions.Access;
using Hotline.Functions.Pages;
using Hotline.Pages.Intake;

namespace Hotline.Functions.Intake;

/// <summary>The operator's one screen for a call: typed, looked up, finished, read back.</summary>
[Access(Role.Operator)]
public sealed class EnterCallPageHttp(EntryPages entries, EntryDrafts drafts, EnterCallHandler handler)
{
    [Function(nameof(EnterCallPageHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "calls")] HttpRequest request, CancellationToken cancellation)
    {
        if (HttpMethods.IsGet(request.Method))
        {
            return await entries.ShowAsync<CallPage>(request, Channel.Call, cancellation);
        }

        var form = await SentForm.ReadAsync(request, cancellation);
        if (EntryForm.Pressed(form) == EntryForm.Discard)
        {
            return await entries.DiscardAsync(request, Channel.Call, "/calls", cancellation);
        }

        var kept = await drafts.SaveAsync(Channel.Call, EntryForm.Call(form), [], [], request.Staff(), cancellation);
        if (kept.Succeeded && EntryForm.Pressed(form) != EntryForm.Finish)
        {
            return PageResults.Next(request.HttpContext.Response, "/calls");
        }

        var outcome = kept.Succeeded
            ? await handler.HandleAsync(Command(request, kept.Value, EntryForm.Entry(form)), [], cancellation)
            : kept.As<Receipt>();
        return outcome.Succeeded
            ? await entries.FinishedAsync(request, kept.Value, outcome.Value, "/calls/receipt", cancellation)
            : await entries.RefusedAsync<CallPage>(request, Channel.Call, outcome.Errors, cancellation);
    }

    private static EnterCall Command(HttpRequest request, ComplaintDraft draft, string? entry) =>
        new(draft.Text, [], draft.Contact?.Phone, draft.Contact?.Name, draft.Kind, draft.Place, request.Staff(), entry)
        {
            Category = draft.Category,
        };
}
