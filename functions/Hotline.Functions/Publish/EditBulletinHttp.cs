using Hotline.Core.Publish.Bulletins;
using Hotline.Functions.Access;

namespace Hotline.Functions.Publish;

/// <summary>The office puts a drafted bulletin into words.</summary>
[Access(Role.Supervisor, Role.Administrator)]
public sealed class EditBulletinHttp(EditBulletinHandler handler, BulletinAnswers answers)
{
    [Function(nameof(EditBulletinHttp))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/bulletin-drafts/{id}/edit")] HttpRequest request, string id, CancellationToken cancellation) =>
        answers.ChangeAsync(request, (version, body) => handler.HandleAsync(new(id, version, body.Text("words"), request.Staff()), body.Faults(), cancellation), cancellation);
}
