using Hotline.Core.Publish.Bulletins;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Publish;

/// <summary>A bulletin as a word processor's file for the office, also before it is published.</summary>
[Access(Role.Supervisor, Role.Administrator)]
public sealed class DownloadBulletinDraftHttp(IBulletins bulletins, BulletinAnswers answers)
{
    [Function(nameof(DownloadBulletinDraftHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "bulletin-drafts/{id}/docx")] HttpRequest request, string id, CancellationToken cancellation) =>
        await bulletins.FindAsync(id, cancellation) is { } found ? answers.File(request, found) : Problems.Of(request, [Errors.NotFound("bulletin")]);
}
