using Hotline.Core.Intake;
using Hotline.Functions.Access;
using Hotline.Functions.Http;
using Hotline.Functions.Pages;
using Hotline.Pages.Intake;

namespace Hotline.Functions.Intake;

/// <summary>The last page of filing: everything once more, and the button that sends it.</summary>
[Access(Role.Citizen)]
public sealed class FileCheckHttp(PageResults pages, CitizenCookies cookies, IComplaintDrafts drafts, SubmitDraftHandler handler)
{
    [Function(nameof(FileCheckHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "file/check")] HttpRequest request, CancellationToken cancellation)
    {
        var id = cookies.DraftOf(request);
        var draft = id is null ? null : await drafts.FindAsync(id, cancellation);
        if (HttpMethods.IsGet(request.Method))
        {
            return draft is { IsComplete: true }
                ? pages.Show<FileCheckPage>(request, Parameters(draft))
                : PageResults.Next(request.HttpContext.Response, "/file");
        }

        var outcome = await handler.HandleAsync(new(id), cancellation);
        if (outcome.Succeeded)
        {
            cookies.KeepReceipt(request, outcome.Value);
            return PageResults.Next(request.HttpContext.Response, "/file/receipt");
        }

        return draft is null
            ? Problems.Of(request, outcome.Errors)
            : pages.Refused<FileCheckPage>(request, outcome.Errors, Parameters(draft));
    }

    private static Dictionary<string, object?> Parameters(ComplaintDraft draft) => new() { [nameof(FileCheckPage.Draft)] = draft };
}
