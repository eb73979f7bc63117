using Hotline.Core.Access;
using Hotline.Core.Policy;
using Hotline.Core.Publish;
using Hotline.Core.Rate.Sampling;

namespace Hotline.Core.Rate.Campaigns;

/// <summary>
/// A citizen answers a campaign's questions: with the code of the invitation, once, or, where anyone may answer, once for each browser
/// and so often from one network address as the policy says.
/// </summary>
/// <param name="Voter">What the browser holds to tell it from others; kept as a keyed hash only, as is <paramref name="Address"/>.</param>
/// <param name="By">A member of staff who is signed in: refused, as nobody of the offices may judge (rule 5.3).</param>
public sealed record AnswerCampaign(
    string? Campaign, string? Token, IReadOnlyDictionary<string, string> Answers, string Voter, string Address, Actor? By);

public sealed class AnswerCampaignHandler(CampaignAnswers answers, ICampaigns campaigns, IKeyedHash hash, CityPolicy policy)
{
    private const string Purpose = "campaign-answer";

    public async Task<Result<Campaign>> HandleAsync(AnswerCampaign command, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        if (command.By is not null)
        {
            return Errors.NoRatingByDepartment();
        }

        var open = await answers.OpenAsync(command.Campaign, cancellation);
        if (!open.Succeeded)
        {
            return open;
        }

        var (campaign, errors) = (open.Value, new ErrorList());
        if (campaign.Plan.Audience == CampaignAudience.Cases && string.IsNullOrWhiteSpace(command.Token))
        {
            errors.Add(Errors.Required("token"));
        }

        var given = answers.Checked(errors, campaign, command.Answers);
        if (errors.JoinedTo(faults) is { Count: > 0 } all)
        {
            return all;
        }

        return campaign.Plan.Audience == CampaignAudience.Cases
            ? await AnswerInvitedAsync(campaign, command.Token!, given, cancellation)
            : await AnswerOpenAsync(campaign, command, given, cancellation);
    }

    private async Task<Result<Campaign>> AnswerInvitedAsync(
        Campaign campaign, string token, IReadOnlyDictionary<string, string> given, CancellationToken cancellation)
    {
        // One refusal for an unknown token, a used one and one of another campaign, so that tokens cannot be probed.
        var tokenHash = InvitationSecret.TryRead(token, out var secret) ? CampaignToken.HashOf(hash, campaign.Id, secret) : null;
        var drawn = tokenHash is null ? Errors.TokenUsedUp() : await answers.CaseAsync(campaign, each => each.TokenHash == tokenHash, cancellation);
        if (!drawn.Succeeded)
        {
            return Errors.TokenUsedUp();
        }

        var answer = CampaignAnswers.Of(campaign, CampaignSource.Questionnaire, drawn.Value.Department, given);
        return await campaigns.AnswerAsync(drawn.Value.Ended(SampledStanding.Answered), answer, cancellation) ? campaign : Errors.TokenUsedUp();
    }

    private async Task<Result<Campaign>> AnswerOpenAsync(
        Campaign campaign, AnswerCampaign command, IReadOnlyDictionary<string, string> given, CancellationToken cancellation)
    {
        var outcome = await campaigns.AnswerAsync(
            CampaignAnswers.Of(campaign, CampaignSource.Open, department: null, given),
            hash.Of(Purpose, $"{campaign.Id}:{command.Voter}"),
            hash.Of(Purpose, $"{campaign.Id}:address:{command.Address}"),
            policy.Supervision.Ratings.Campaigns.AnswersOfAddress,
            cancellation);
        return outcome switch
        {
            VoteOutcome.Counted => campaign,
            VoteOutcome.CountedBefore => Errors.AnsweredBefore(),
            _ => Errors.TooManyVotes(),
        };
    }
}
