using Hotline.Core.Publish.Bulletins;
using Hotline.Functions.Access;

namespace Hotline.Functions.Publish;

/// <summary>One bulletin for the office, also before it is published: JSON, a page for print (text/html) or a word processor's file.</summary>
[Access(Role.Supervisor, Role.Administrator)]
public sealed class ReadBulletinDraftHttp(IBulletins bulletins, BulletinAnswers answers)
{
    [Function(nameof(ReadBulletinDraftHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/bulletin-drafts/{id}")] HttpRequest request, string id, CancellationToken cancellation) =>
        answers.ForOffice(request, await bulletins.FindAsync(id, cancellation) is { } found ? found : Errors.NotFound("bulletin"));
}
