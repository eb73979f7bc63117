using Hotline.Core.Intake;
using Hotline.Functions.Access;
using Hotline.Functions.Pages;
using Hotline.Pages.Intake;

namespace Hotline.Functions.Intake;

/// <summary>The third page of filing: how to reach the citizen, or not at all.</summary>
[Access(Role.Citizen)]
public sealed class FileWhoHttp(PageResults pages, CitizenCookies cookies, IComplaintDrafts drafts, DraftComplaintHandler handler)
{
    [Function(nameof(FileWhoHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "file/who")] HttpRequest request, CancellationToken cancellation)
    {
        var draft = cookies.DraftOf(request) is { } id ? await drafts.FindAsync(id, cancellation) : null;
        if (draft is null)
        {
            return PageResults.Next(request.HttpContext.Response, "/file");
        }

        if (HttpMethods.IsGet(request.Method))
        {
            return pages.Show<FileWhoPage>(request, Parameters(draft.Contact, draft.Anonymous ?? false));
        }

        var form = await SentForm.ReadAsync(request, cancellation);
        var page = new WhoPage(form.Flag("anonymous"), ContactOf(form));
        var outcome = await handler.HandleAsync(new(draft.Id, page), [], cancellation);
        return outcome.Succeeded
            ? PageResults.Next(request.HttpContext.Response, "/file/check")
            : pages.Refused<FileWhoPage>(request, outcome.Errors, Parameters(page.Contact, page.Anonymous));
    }

    private static Contact? ContactOf(SentForm form)
    {
        var contact = new Contact(form.Text("contact.name"), form.Text("contact.phone"), form.Text("contact.email"));
        return contact == new Contact(null, null, null) ? null : contact;
    }

    private static Dictionary<string, object?> Parameters(Contact? contact, bool anonymous) =>
        new() { [nameof(FileWhoPage.Contact)] = contact, [nameof(FileWhoPage.Anonymous)] = anonymous };
}
