using Hotline.Core.Rate.Campaigns;
using Hotline.Core.Rate.Sampling;
using Hotline.Functions.Http;

namespace Hotline.Functions.Rate;

/// <summary>Reads campaigns from requests and writes them for the office: without the seed, which is secret until the end.</summary>
public sealed class CampaignJson(CaseJson cases)
{
    public static CampaignDraft DraftOf(Fields body) => new(
        TextOf(body.Object("title")),
        body.Date("from"),
        body.Date("to"),
        body.Choice<CampaignAudience>("audience"),
        body.Date("casesFrom"),
        body.Date("casesTo"),
        new(
            body.Text("department"),
            body.Text("category"),
            body.Text("district"),
            body.Choice<Channel>("channel"),
            body.Choice<CaseKind>("kind"),
            body.Choice<Urgency>("urgency")),
        body.Number("sampleSize"),
        body.Number("minimumSample"),
        [.. body.Objects("questions").Select(question => new QuestionDraft(
            question.Choice<QuestionKind>("kind"), TextOf(question.Object("text")), [.. question.Objects("options").Select(TextOf)]))]);

    public static object Of(Campaign campaign) => new
    {
        campaign.Id,
        campaign.Status,
        campaign.Plan,
        campaign.Plan.Audience,
        SeedHash = SampleDraw.HashOf(campaign.Seed),
        campaign.DrawnAt,
        campaign.Population,
        campaign.Writers,
        campaign.ApprovedBy,
        campaign.Version,
        Page = campaign.IsPublic ? $"/campaigns/{campaign.Id}" : null,
    };

    public static IResult Changed(HttpRequest request, Result<Campaign> outcome)
    {
        if (!outcome.Succeeded)
        {
            return Problems.Of(request, outcome.Errors);
        }

        CaseRequest.SetVersion(request.HttpContext.Response, outcome.Value.Version);
        return Json.Ok(Of(outcome.Value));
    }

    public object Of(CampaignCase drawn, string language) => new
    {
        drawn.Reference,
        Department = cases.Department(drawn.Department, language),
        drawn.Standing,
        Invited = drawn.TokenHash is not null,
    };

    private static GivenText TextOf(Fields? text) => new(text?.Text("zh-Hans"), text?.Text("zh-Hant"), text?.Text("en"));
}
