using Hotline.Core.Publish;
using Hotline.Core.Rate.Sampling;

namespace Hotline.Core.Rate.Campaigns;

/// <summary>How a campaign is getting on, for the office: how many were asked and answered, and once it is over what people wrote.</summary>
public sealed record ReadCampaign(string? Id);

/// <param name="Standings">Of those drawn, how many stand where.</param>
/// <param name="Words">Free texts by question, without personal data; empty until the campaign is over, so that nothing is judged before.</param>
public sealed record CampaignProgress(
    Campaign Campaign,
    IReadOnlyDictionary<SampledStanding, int> Standings,
    int Invited,
    IReadOnlyDictionary<CampaignSource, int> Sources,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Words);

public sealed class ReadCampaignHandler(ICampaigns campaigns, IRedaction redaction)
{
    public async Task<Result<CampaignProgress>> HandleAsync(ReadCampaign query, CancellationToken cancellation)
    {
        if (!CampaignId.IsOne(query.Id) || await campaigns.FindAsync(query.Id!, cancellation) is not { } found)
        {
            return Errors.NotFound("campaign");
        }

        var drawn = await campaigns.CasesAsync(found.Id, cancellation);
        var answers = await campaigns.AnswersAsync(found.Id, cancellation);
        return new CampaignProgress(
            found,
            drawn.CountBy(each => each.Standing).ToDictionary(),
            drawn.Count(each => each.TokenHash is not null),
            answers.CountBy(answer => answer.Source).ToDictionary(),
            found.Status == CampaignStatus.Closed ? WordsOf(found, answers) : []);
    }

    private Dictionary<string, IReadOnlyList<string>> WordsOf(Campaign campaign, IReadOnlyList<CampaignAnswer> answers) =>
        campaign.Plan.Questions.Where(question => question.Kind == QuestionKind.Text).ToDictionary(
            question => question.Id,
            question => (IReadOnlyList<string>)[.. answers.Select(answer => answer.Answers.GetValueOrDefault(question.Id)).OfType<string>().Select(text => redaction.Redact(text).Text)]);
}
