using Hotline.Core.Publish.Bulletins;
using Hotline.Functions.Access;

namespace Hotline.Functions.Publish;

/// <summary>Publishes an approved bulletin under the next number of the year.</summary>
[Access(Role.Supervisor, Role.Administrator)]
public sealed class PublishBulletinHttp(PublishBulletinHandler handler, BulletinAnswers answers)
{
    [Function(nameof(PublishBulletinHttp))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/bulletin-drafts/{id}/publish")] HttpRequest request, string id, CancellationToken cancellation) =>
        answers.ChangeAsync(request, (version, body) => handler.HandleAsync(new(id, version), body.Faults(), cancellation), cancellation);
}
