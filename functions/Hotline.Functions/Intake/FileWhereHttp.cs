using Hotline.Core.Intake;
using Hotline.Functions.Access;
using Hotline.Functions.Pages;
using Hotline.Pages.Intake;

namespace Hotline.Functions.Intake;

/// <summary>The second page of filing: where it is, also by a mark on the map, and photos of it.</summary>
[Access(Role.Citizen)]
public sealed class FileWhereHttp(
    PageResults pages, CitizenCookies cookies, IComplaintDrafts drafts, MarkPlaceHandler marks, DraftComplaintHandler handler)
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
            return pages.Show<FileWherePage>(request, Parameters(draft.Place, draft, request.Query["map"].FirstOrDefault() ?? draft.Place?.District));
        }

        var form = await SentForm.ReadAsync(request, cancellation);
        var where = new WhereForm(form);
        var marked = where.Mark is { } mark ? marks.Handle(mark) : null;
        // A mark that is refused takes nothing else with it: the rest of the page is kept.
        var page = new WherePage(marked is { Succeeded: true } ? marked.Value : where.Place, form.Files, form.All("removed"));
        var outcome = await handler.HandleAsync(new(draft.Id, page), [], cancellation);
        Error[] errors = [.. outcome.Errors, .. marked?.Errors ?? [], .. where.LacksDistrict ? [Errors.Required("place.district")] : Array.Empty<Error>()];
        return errors.Length == 0
            ? PageResults.Next(request.HttpContext.Response, where.Next(page.Place))
            : pages.Refused<FileWherePage>(request, errors, Parameters(page.Place, outcome.Succeeded ? outcome.Value : draft, where.Sheet));
    }

    private static Dictionary<string, object?> Parameters(Place? place, ComplaintDraft draft, string? map) => new()
    {
        [nameof(FileWherePage.Place)] = place,
        [nameof(FileWherePage.MapOf)] = map,
        [nameof(FileWherePage.Attachments)] = draft.Attachments,
    };
}
