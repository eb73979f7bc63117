using System.Security.Cryptography;
using Hotline.Core.Policy;
using Hotline.Core.Rate.Sampling;

namespace Hotline.Core.Rate.Campaigns;

/// <summary>What holds for every answer to a campaign, whichever way it comes.</summary>
public sealed class CampaignAnswers(ICampaigns campaigns, CityPolicy policy, CityClocks clocks, TimeProvider time)
{
    private const int IdBytes = 16;

    /// <summary>The campaign while it takes answers; refused before, after and where there is none.</summary>
    public async Task<Result<Campaign>> OpenAsync(string? id, CancellationToken cancellation)
    {
        var found = CampaignId.IsOne(id) ? await campaigns.FindAsync(id!, cancellation) : null;
        return found is not { IsPublic: true } ? Errors.NotFound("campaign")
            : found.IsOpenOn(clocks.DayOf(time.GetUtcNow())) ? found
            : Errors.CampaignNotOpen(found.Plan.From, found.Plan.To);
    }

    /// <summary>A drawn case whose citizen is still to be asked; refused where it is not drawn or was asked about.</summary>
    public async Task<Result<CampaignCase>> CaseAsync(Campaign campaign, Func<CampaignCase, bool> which, CancellationToken cancellation) =>
        (await campaigns.CasesAsync(campaign.Id, cancellation)).SingleOrDefault(which) switch
        {
            null => Errors.NotFound("sample"),
            { Standing: not SampledStanding.Open } => Errors.SampleOver(),
            var open => open,
        };

    /// <summary>At least one question answered, each with one of its values or, in free text, not endless; what was left out is dropped.</summary>
    public IReadOnlyDictionary<string, string> Checked(ErrorList errors, Campaign campaign, IReadOnlyDictionary<string, string> answers)
    {
        var given = answers.Where(answer => !string.IsNullOrWhiteSpace(answer.Value)).ToDictionary(answer => answer.Key, answer => answer.Value.Trim());
        if (given.Count == 0)
        {
            errors.Add(Errors.Required("answers"));
        }

        foreach (var (id, value) in given)
        {
            if (campaign.Plan.Questions.FirstOrDefault(question => question.Id == id) is not { } question)
            {
                errors.Add(Errors.UnknownField($"answers.{id}"));
            }
            else if (question.Kind == QuestionKind.Text)
            {
                FieldChecks.AtMost(errors, "answers", value, policy.Deadlines.Limits.CommentCharacters);
            }
            else if (!question.Values.Contains(value))
            {
                errors.Add(Errors.UnknownValue("answers", string.Join(", ", question.Values)));
            }
        }

        return given;
    }

    public static CampaignAnswer Of(Campaign campaign, CampaignSource source, string? department, IReadOnlyDictionary<string, string> answers) =>
        new(campaign.Id, RandomNumberGenerator.GetHexString(2 * IdBytes, lowercase: true), source, department, answers);
}
