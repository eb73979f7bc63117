using Hotline.Core.Classify;
using Hotline.Core.Policy;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Classify;

/// <summary>Puts the model that was in use before back.</summary>
[Access(Role.Administrator)]
public sealed class RollBackModelHttp(RollBackModelHandler handler, CityTime cityTime)
{
    [Function(nameof(RollBackModelHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/models/rollback")] HttpRequest request, CancellationToken cancellation)
    {
        var outcome = await handler.HandleAsync(new(request.Staff()), cancellation);
        return outcome.Succeeded
            ? Json.Ok(outcome.Value with { Since = cityTime.Local(outcome.Value.Since) })
            : Problems.Of(request, outcome.Errors);
    }
}
