using Hotline.Core.Publish.Bulletins;
using Hotline.Functions.Access;
using Hotline.Functions.Pages;

namespace Hotline.Functions.Publish;

/// <summary>Drafts a bulletin from the page and goes on to it; what is drafted already is shown as it stands.</summary>
[Access(Role.Supervisor, Role.Administrator)]
public sealed class DraftBulletinPageHttp(BulletinPages bulletins, DraftBulletinHandler handler)
{
    [Function(nameof(DraftBulletinPageHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "bulletin-drafts")] HttpRequest request, CancellationToken cancellation)
    {
        var form = await SentForm.ReadAsync(request, cancellation);
        var command = new DraftBulletin(form.Choice<BulletinKind>("kind"), form.Text("subject"), form.Text("period"), request.Staff());
        var outcome = await handler.HandleAsync(command, [], cancellation);
        return outcome.Succeeded
            ? PageResults.Next(request.HttpContext.Response, BulletinPages.AddressOf(outcome.Value))
            : await bulletins.NotDraftedAsync(request, command, outcome.Errors, cancellation);
    }
}
