using Hotline.Core.Publish.Figures;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Publish;

/// <summary>Publishes now what the timer would publish tonight.</summary>
[Access(Role.Administrator, Role.Supervisor)]
public sealed class PublishRatingsHttp(PublishRatingsHandler handler)
{
    [Function(nameof(PublishRatingsHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/ratings/publish")] HttpRequest request, CancellationToken cancellation)
    {
        var published = await handler.HandleAsync(cancellation);
        return Json.Ok(new { Published = published.Select(ratings => $"/api/ratings/{ratings.Period}") });
    }
}
