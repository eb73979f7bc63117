using Hotline.Core.Publish;
using Hotline.Core.Rate.Sampling;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Rate;

/// <summary>The drawn cases of a month whose citizens are still to be asked.</summary>
[Access(Role.Operator, Role.Supervisor)]
public sealed class ListSampledCasesHttp(ListSampledCasesHandler handler, CaseJson json)
{
    [Function(nameof(ListSampledCasesHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/samples/{month}/cases")] HttpRequest request,
        string month,
        CancellationToken cancellation)
    {
        var outcome = await handler.HandleAsync(new(Month.TryParse(month, out var wanted) ? wanted : null), cancellation);
        var language = CallerLanguage.Of(request);
        return outcome.Succeeded
            ? Json.Ok(new
            {
                Cases = outcome.Value.Select(sampled => new
                {
                    sampled.Reference,
                    Department = json.Department(sampled.Department, language),
                    Category = json.CategoryOf(sampled.Category, language),
                    sampled.Standing,
                    Invited = sampled.TokenHash is not null,
                }),
            })
            : Problems.Of(request, outcome.Errors);
    }
}
