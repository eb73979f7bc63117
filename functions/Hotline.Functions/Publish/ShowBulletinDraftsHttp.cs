using Hotline.Functions.Access;

namespace Hotline.Functions.Publish;

/// <summary>The bulletins that are not published yet, and the form for a new one.</summary>
[Access(Role.Supervisor, Role.Administrator)]
public sealed class ShowBulletinDraftsHttp(BulletinPages bulletins)
{
    [Function(nameof(ShowBulletinDraftsHttp))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "bulletin-drafts")] HttpRequest request, CancellationToken cancellation) =>
        bulletins.ShowDraftsAsync(request, cancellation);
}
