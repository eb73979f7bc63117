using Hotline.Core.Intake;
using Hotline.Functions.Access;
using Hotline.Functions.Pages;
using Hotline.Pages.Intake;

namespace Hotline.Functions.Intake;

/// <summary>The second page of filing: where it is, and photos of it.</summary>
[Access(Role.Citizen)]
public sealed class FileWhereHttp(PageResults pages, CitizenCookies cookies, IComplaintDrafts drafts, DraftComplaintHandler handler)
{
    [Function(nameof(FileWhereHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "file/where")] HttpRequest request, CancellationToken cancellation)
    {
        var draft = cookies.DraftOf(request) is { } id ? await drafts.FindAsync(id, cancellation) : null;
        if (draft is null)
        {
            return PageResults.Next(request.HttpContext.Response, "/file");
        }

        if (HttpMethods.IsGet(request.Method))
        {
            return pages.Show<FileWherePage>(request, Parameters(draft.Place, draft));
        }

        var form = await SentForm.ReadAsync(request, cancellation);
        var page = new WherePage(PlaceOf(form), form.Files, form.All("removed"));
        var outcome = await handler.HandleAsync(new(draft.Id, page), [], cancellation);
        return outcome.Succeeded
            ? PageResults.Next(request.HttpContext.Response, "/file/who")
            : pages.Refused<FileWherePage>(request, outcome.Errors, Parameters(page.Place, draft));
    }

    private static Place? PlaceOf(SentForm form)
    {
        var place = new Place(form.Text("place.address"), form.Number("place.longitude"), form.Number("place.latitude"), form.Text("place.district"));
        return place == new Place(null, null, null, null) ? null : place;
    }

    private static Dictionary<string, object?> Parameters(Place? place, ComplaintDraft draft) =>
        new() { [nameof(FileWherePage.Place)] = place, [nameof(FileWherePage.Attachments)] = draft.Attachments };
}
