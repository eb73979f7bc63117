using Hotline.Core.Intake;
using Hotline.Functions.Access;
using Hotline.Pages.Intake;

namespace Hotline.Functions.Intake;

/// <summary>The operator's one screen for a call: typed, looked up, finished, read back.</summary>
[Access(Role.Operator)]
public sealed class EnterCallPageHttp(EntryPages entries, EntryDrafts drafts, EnterCallHandler handler)
{
    [Function(nameof(EnterCallPageHttp))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "calls")] HttpRequest request, CancellationToken cancellation) =>
        entries.EnterAsync<CallPage>(
            request,
            "/calls",
            Channel.Call,
            form => drafts.SaveAsync(Channel.Call, EntryForm.Call(form), [], [], request.Staff(), cancellation),
            (draft, entry) => handler.HandleAsync(Command(request, draft, entry), [], cancellation),
            cancellation);

    private static EnterCall Command(HttpRequest request, ComplaintDraft draft, string? entry) =>
        new(draft.Text, [], draft.Contact?.Phone, draft.Contact?.Name, draft.Kind, draft.Place, request.Staff(), entry)
        {
            Category = draft.Category,
        };
}
