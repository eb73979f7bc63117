using Hotline.Functions.Access;

namespace Hotline.Functions.Publish;

/// <summary>One bulletin for the office, with what may be done to it next.</summary>
[Access(Role.Supervisor, Role.Administrator)]
public sealed class ShowBulletinDraftHttp(BulletinPages bulletins)
{
    [Function(nameof(ShowBulletinDraftHttp))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "bulletin-drafts/{id}")] HttpRequest request, string id, CancellationToken cancellation) =>
        bulletins.ShowDraftAsync(request, id, cancellation);
}
