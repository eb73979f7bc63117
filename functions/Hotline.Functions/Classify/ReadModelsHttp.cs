using Hotline.Core.Classify;
using Hotline.Core.Policy;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Classify;

/// <summary>The classifier's models, the one in use, and what the latest night of learning came to.</summary>
[Access(Role.Administrator, Role.Supervisor)]
public sealed class ReadModelsHttp(IModels models, IModelTraining training, CityTime cityTime)
{
    [Function(nameof(ReadModelsHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/models")] HttpRequest request, CancellationToken cancellation)
    {
        var inUse = await training.InUseAsync(cancellation);
        var active = await models.ActiveAsync(cancellation);
        var round = await models.LatestRoundAsync(cancellation);
        var all = await models.ListAsync(cancellation);
        return Json.Ok(new
        {
            InUse = inUse.Version,
            Decision = active is null ? null : active with { Since = cityTime.Local(active.Since) },
            LatestLearning = round is null ? null : round with { At = cityTime.Local(round.At) },
            Models = all.Select(model => model with { MadeAt = cityTime.Local(model.MadeAt) }),
        });
    }
}
