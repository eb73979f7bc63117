using Hotline.Core.Policy;
using Hotline.Core.Route;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Route;

/// <summary>The steps that failed on every try, for the dispatch desk.</summary>
[Access(Role.Operator, Role.Supervisor, Role.Administrator)]
public sealed class ReadStuckStepsHttp(IStuckSteps stuck, CityTime cityTime)
{
    [Function(nameof(ReadStuckStepsHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/desk/stuck")] HttpRequest request, CancellationToken cancellation)
    {
        var steps = await stuck.ListAsync(cancellation);
        return Json.Ok(new { Steps = steps.Select(step => step with { Since = cityTime.Local(step.Since) }) });
    }
}
