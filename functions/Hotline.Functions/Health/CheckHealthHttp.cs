using Hotline.Functions.Access;

namespace Hotline.Functions.Health;

/// <summary>Whether the service can do its work: 200, or 503 while storage does not answer or a listener keeps failing.</summary>
[Access(Role.Citizen)]
public sealed class CheckHealthHttp(ServiceHealth health)
{
    [Function(nameof(CheckHealthHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/health")] HttpRequest request, CancellationToken cancellation)
    {
        var parts = await health.CheckAsync(cancellation);
        var healthy = parts.All(part => part.Healthy);
        return Results.Json(
            new { Healthy = healthy, Parts = parts },
            CoreJson.Options,
            statusCode: healthy ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
    }
}
