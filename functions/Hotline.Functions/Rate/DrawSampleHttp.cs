using Hotline.Core.Rate.Sampling;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Rate;

/// <summary>Draws now what the timer would draw tonight.</summary>
[Access(Role.Supervisor, Role.Administrator)]
public sealed class DrawSampleHttp(DrawSampleHandler handler)
{
    [Function(nameof(DrawSampleHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/samples/draw")] HttpRequest request, CancellationToken cancellation)
    {
        var sample = await handler.HandleAsync(cancellation);
        return Json.Ok(new { sample.Month, sample.DrawnAt, SeedHash = SampleDraw.HashOf(sample.Seed) });
    }
}
