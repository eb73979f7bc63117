using Hotline.Core.Cases;
using Hotline.Core.Publish.Figures;
using Hotline.Core.Rate.Sampling;

namespace Hotline.Core.Rate.Campaigns;

/// <summary>What came of a campaign, for everyone; a pure function of who was drawn and what was answered. Holds no free text.</summary>
/// <param name="Response">Answered, of all drawn; null where anyone could answer.</param>
/// <param name="Outcomes">What became of asking, by standing; "open" are those who never answered.</param>
/// <param name="Departments">Of each department how many were drawn and how many of them answered.</param>
public sealed record CampaignResults(
    PublicCampaign Campaign,
    string? Seed,
    IReadOnlyList<Reference>? References,
    RateFigure? Response,
    IReadOnlyDictionary<string, int>? Outcomes,
    IReadOnlyDictionary<string, int> Sources,
    IReadOnlyList<DepartmentResponse>? Departments,
    IReadOnlyList<QuestionResult> Questions)
{
    public static CampaignResults Of(Campaign campaign, IReadOnlyList<CampaignCase> drawn, IReadOnlyList<CampaignAnswer> answers)
    {
        var plan = campaign.Plan;
        var invited = plan.Audience == CampaignAudience.Cases;
        return new(
            PublicCampaign.Of(campaign, drawn.Count),
            invited ? campaign.Seed : null,
            invited ? [.. drawn.Select(each => each.Reference).OrderBy(each => each.Digits, StringComparer.Ordinal)] : null,
            invited ? RateFigure.Of(Count(drawn), drawn.Count, plan.MinimumSample) : null,
            invited ? drawn.CountBy(each => each.Standing).OrderBy(count => count.Key).ToDictionary(count => EnumText.Of(count.Key), count => count.Value) : null,
            answers.CountBy(answer => answer.Source).OrderBy(count => count.Key).ToDictionary(count => EnumText.Of(count.Key), count => count.Value),
            invited
                ? [.. drawn.GroupBy(each => each.Department).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => new DepartmentResponse(group.Key, group.Count(), Count(group)))]
                : null,
            [.. plan.Questions.Select(question => QuestionResult.Of(question, answers, plan.MinimumSample))]);
    }

    private static int Count(IEnumerable<CampaignCase> drawn) => drawn.Count(each => each.Standing == SampledStanding.Answered);
}

/// <summary>How many of a department's citizens were drawn, and how many of them have answered.</summary>
public sealed record DepartmentResponse(string Department, int Drawn, int Answered);
