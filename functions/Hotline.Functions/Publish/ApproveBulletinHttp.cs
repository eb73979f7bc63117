using Hotline.Core.Publish.Bulletins;
using Hotline.Functions.Access;

namespace Hotline.Functions.Publish;

/// <summary>Somebody who did not write a bulletin approves it.</summary>
[Access(Role.Supervisor, Role.Administrator)]
public sealed class ApproveBulletinHttp(ApproveBulletinHandler handler, BulletinAnswers answers)
{
    [Function(nameof(ApproveBulletinHttp))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/bulletin-drafts/{id}/approve")] HttpRequest request, string id, CancellationToken cancellation) =>
        answers.ChangeAsync(request, (version, body) => handler.HandleAsync(new(id, version, request.Staff()), body.Faults(), cancellation), cancellation);
}
