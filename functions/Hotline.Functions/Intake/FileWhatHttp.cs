using Hotline.Core.Intake;
using Hotline.Functions.Access;
using Hotline.Functions.Pages;
using Hotline.Pages.Intake;

namespace Hotline.Functions.Intake;

/// <summary>The first page of filing: what is the matter.</summary>
[Access(Role.Citizen)]
public sealed class FileWhatHttp(PageResults pages, CitizenCookies cookies, IComplaintDrafts drafts, DraftComplaintHandler handler)
{
    [Function(nameof(FileWhatHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "file")] HttpRequest request, CancellationToken cancellation)
    {
        var id = cookies.DraftOf(request);
        if (HttpMethods.IsGet(request.Method))
        {
            var draft = id is null ? null : await drafts.FindAsync(id, cancellation);
            return pages.Show<FileWhatPage>(request, Parameters(draft?.Text, draft?.Kind));
        }

        var form = await SentForm.ReadAsync(request, cancellation);
        var page = new WhatPage(form.Text("text"), form.Choice<CaseKind>("kind"));
        var outcome = await handler.HandleAsync(new(id, page), [], cancellation);
        if (!outcome.Succeeded)
        {
            return pages.Refused<FileWhatPage>(request, outcome.Errors, Parameters(page.Text, page.Kind));
        }

        cookies.KeepDraft(request, outcome.Value.Id);
        return PageResults.Next(request.HttpContext.Response, "/file/where");
    }

    private static Dictionary<string, object?> Parameters(string? text, CaseKind? kind) =>
        new() { [nameof(FileWhatPage.Text)] = text, [nameof(FileWhatPage.Kind)] = kind };
}
