using Hotline.Core.Classify;
using Hotline.Core.Policy;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Classify;

/// <summary>Puts a model to use, or a former one back.</summary>
[Access(Role.Administrator)]
public sealed class ActivateModelHttp(ActivateModelHandler handler, CityTime cityTime)
{
    [Function(nameof(ActivateModelHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/models/{version}/activate")] HttpRequest request,
        string version,
        CancellationToken cancellation)
    {
        var outcome = await handler.HandleAsync(new(version, request.Staff()), cancellation);
        return outcome.Succeeded
            ? Json.Ok(outcome.Value with { Since = cityTime.Local(outcome.Value.Since) })
            : Problems.Of(request, outcome.Errors);
    }
}
