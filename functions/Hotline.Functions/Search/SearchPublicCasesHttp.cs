using Hotline.Core.Policy;
using Hotline.Core.Search;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Search;

/// <summary>
/// What has been reported, for everyone: by category, district, department, status and days. No reference and no word of anybody is
/// shown or can be searched for.
/// </summary>
[Access(Role.Citizen)]
public sealed class SearchPublicCasesHttp(SearchCasesHandler handler, FoundCases found, CityPolicy policy)
{
    private const int UsualPage = 20;

    private static readonly Actor Everyone = new("public", [Role.Supervisor]);

    [Function(nameof(SearchPublicCasesHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/public/search")] HttpRequest request, CancellationToken cancellation)
    {
        var body = await Fields.ReadAsync(request, cancellation);
        var query = new SearchCases(
            null, null, null, null, body.Text("district"), body.Text("department"), body.Text("category"), body.Choices<CaseStatus>("statuses"),
            body.Date("from"), body.Date("to"), body.Whole("page") ?? 1, body.Whole("size") ?? UsualPage, Everyone);
        var outcome = await handler.HandleAsync(query, body.Faults(), cancellation);
        if (!outcome.Succeeded)
        {
            return Problems.Of(request, outcome.Errors);
        }

        var language = CallerLanguage.Of(request);
        return Json.Ok(new
        {
            outcome.Value.Total,
            Cases = outcome.Value.Hits.Select(hit => found.Of(hit, language)).Select(one => new
            {
                one.Status,
                one.Category,
                one.Department,
                District = policy.City.FindDistrict(one.District)?.Name.In(language),
                ReceivedOn = DateOnly.FromDateTime(one.ReceivedAt.Date),
            }),
        });
    }
}
