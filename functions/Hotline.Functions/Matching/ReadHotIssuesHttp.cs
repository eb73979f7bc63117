using Hotline.Core.Matching;
using Hotline.Core.Policy;
using Hotline.Core.Publish;
using Hotline.Functions.Access;
using Hotline.Functions.Http;

namespace Hotline.Functions.Matching;

/// <summary>The hot issues: for everyone what, where, when and how many; for the desk and the supervisors also which cases.</summary>
[Access(Role.Citizen)]
public sealed class ReadHotIssuesHttp(IHotIssues issues, IRedaction redaction, CaseJson json, CityPolicy policy, CityTime cityTime)
{
    [Function(nameof(ReadHotIssuesHttp))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/hot-issues")] HttpRequest request, CancellationToken cancellation)
    {
        var list = await issues.FindAsync(cancellation);
        var language = CallerLanguage.Of(request);
        var seesCases = request.CallerOrNull()?.MaySee(null) == true;
        return Json.Ok(new
        {
            At = list is null ? (DateTimeOffset?)null : cityTime.Local(list.At),
            Since = list is null ? (DateTimeOffset?)null : cityTime.Local(list.Since),
            Issues = (list?.Issues ?? []).Select(issue => new
            {
                Title = redaction.Redact(string.Join(' ', issue.Phrases)).Text,
                Category = json.CategoryOf(issue.Category, language),
                Place = issue.Place is null ? null : redaction.Redact(issue.Place).Text,
                District = policy.City.FindDistrict(issue.District)?.Name.In(language),
                From = cityTime.Local(issue.From),
                To = cityTime.Local(issue.To),
                issue.People,
                Count = issue.Cases.Count,
                issue.Votes,
                issue.Heat,
                issue.Rising,
                Cases = seesCases ? issue.Cases : null,
            }),
        });
    }
}
