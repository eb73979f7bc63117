using Hotline.Core.Intake;
using Hotline.Functions.Access;
using Hotline.Functions.Http;
using Hotline.Functions.Pages;
using Hotline.Pages.Intake;

namespace Hotline.Functions.Intake;

/// <summary>The last page of filing: everything once more, and the button that sends it.</summary>
[Access(Role.Citizen)]
public sealed class FileCheckHttp(
    PageResults pages, CitizenCookies cookies, IComplaintDrafts drafts, AssistEntryHandler assist, SubmitDraftHandler handler)
{
    /// <summary>Matters of everybody are compared; what the page shows of them is public.</summary>
    private static readonly Actor Everyone = new("public", [Role.Supervisor]);

    [Function(nameof(FileCheckHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "file/check")] HttpRequest request, CancellationToken cancellation)
    {
        var id = cookies.DraftOf(request);
        var draft = id is null ? null : await drafts.FindAsync(id, cancellation);
        if (HttpMethods.IsGet(request.Method))
        {
            return draft is { IsComplete: true }
                ? pages.Show<FileCheckPage>(request, await ParametersAsync(draft, cancellation))
                : PageResults.Next(request.HttpContext.Response, "/file");
        }

        var form = await SentForm.ReadAsync(request, cancellation);
        var outcome = await handler.HandleAsync(new(id, form.Text("category")), cancellation);
        if (outcome.Succeeded)
        {
            cookies.KeepReceipt(request, outcome.Value);
            return PageResults.Next(request.HttpContext.Response, "/file/receipt");
        }

        return draft is null
            ? Problems.Of(request, outcome.Errors)
            : pages.Refused<FileCheckPage>(request, outcome.Errors, await ParametersAsync(draft, cancellation));
    }

    private async Task<Dictionary<string, object?>> ParametersAsync(ComplaintDraft draft, CancellationToken cancellation) => new()
    {
        [nameof(FileCheckPage.Draft)] = draft,
        [nameof(FileCheckPage.Aid)] = await assist.HandleAsync(new(draft.Text, Contact: null, draft.Place, Category: null, Everyone), cancellation),
    };
}
