using Hotline.Core.Publish.Bulletins;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Publish;

/// <summary>The bulletins that are not published yet.</summary>
[Access(Role.Supervisor, Role.Administrator)]
public sealed class ListBulletinDraftsHttp(IBulletins bulletins, BulletinAnswers answers)
{
    [Function(nameof(ListBulletinDraftsHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/bulletin-drafts")] HttpRequest request, CancellationToken cancellation)
    {
        var open = await bulletins.OpenAsync(cancellation);
        return Json.Ok(new { Bulletins = open.Select(bulletin => answers.Line(bulletin, CallerLanguage.Of(request))) });
    }
}
