using Hotline.Core.Policy;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Publish;

/// <summary>What departments are scored by, for everyone (rule 5.5): weights in percent and the least number of cases.</summary>
[Access(Role.Citizen)]
public sealed class ReadScoreWeightsHttp(CityPolicy policy)
{
    [Function(nameof(ReadScoreWeightsHttp))]
    public IResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/score-weights")] HttpRequest request) =>
        Json.Ok(new { policy.Supervision.ScoreCard.MinimumSample, policy.Supervision.ScoreCard.Weights });
}
