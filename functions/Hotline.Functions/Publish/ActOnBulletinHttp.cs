using Hotline.Core.Publish.Bulletins;
using Hotline.Functions.Access;
using Hotline.Functions.Pages;

namespace Hotline.Functions.Publish;

/// <summary>The office edits, approves or publishes a bulletin from its page: the operations that the API calls.</summary>
[Access(Role.Supervisor, Role.Administrator)]
public sealed class ActOnBulletinHttp(
    BulletinPages bulletins, EditBulletinHandler edit, ApproveBulletinHandler approve, PublishBulletinHandler publish)
{
    [Function(nameof(ActOnBulletinHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "bulletin-drafts/{id}/{act}")] HttpRequest request,
        string id,
        string act,
        CancellationToken cancellation)
    {
        var form = await SentForm.ReadAsync(request, cancellation);
        var outcome = await (act switch
        {
            "edit" => edit.HandleAsync(new(id, form.Version, form.Text("words"), request.Staff()), [], cancellation),
            "approve" => approve.HandleAsync(new(id, form.Version, request.Staff()), [], cancellation),
            "publish" => publish.HandleAsync(new(id, form.Version), [], cancellation),
            _ => Task.FromResult<Result<Bulletin>>(Errors.UnknownRoute()),
        });
        return outcome.Succeeded
            ? PageResults.Next(request.HttpContext.Response, $"{BulletinPages.AddressOf(outcome.Value)}?done={act}")
            : await bulletins.RefusedAsync(request, id, form.Text("words"), outcome.Errors, cancellation);
    }
}
