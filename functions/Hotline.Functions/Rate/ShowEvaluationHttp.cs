using Hotline.Functions.Access;

namespace Hotline.Functions.Rate;

/// <summary>One campaign: what it asks, how it is getting on, and what can be done with it.</summary>
[Access(Role.Operator, Role.Evaluator, Role.Supervisor, Role.Administrator)]
public sealed class ShowEvaluationHttp(EvaluationPages evaluations)
{
    [Function(nameof(ShowEvaluationHttp))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "evaluations/{campaign}")] HttpRequest request,
        string campaign,
        CancellationToken cancellation) => evaluations.ShowAsync(request, campaign, [], cancellation);
}
