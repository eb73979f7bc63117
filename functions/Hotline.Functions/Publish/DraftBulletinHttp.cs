using Hotline.Core.Publish.Bulletins;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Publish;

/// <summary>Drafts a bulletin on a case, a meeting, a month or a quarter; what is drafted already is answered as it stands.</summary>
[Access(Role.Supervisor, Role.Administrator)]
public sealed class DraftBulletinHttp(DraftBulletinHandler handler, BulletinAnswers answers)
{
    [Function(nameof(DraftBulletinHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/bulletin-drafts")] HttpRequest request, CancellationToken cancellation)
    {
        var body = await Fields.ReadAsync(request, cancellation);
        var command = new DraftBulletin(body.Choice<BulletinKind>("kind"), body.Text("subject"), body.Text("period"), request.Staff());
        return answers.ForOffice(request, await handler.HandleAsync(command, body.Faults(), cancellation));
    }
}
