using Hotline.Core.Publish;

namespace Hotline.Core.Rate.Campaigns;

/// <summary>Where campaigns are kept, each with those who are asked and what they answered.</summary>
public interface ICampaigns
{
    Task<Campaign?> FindAsync(string id, CancellationToken cancellation);

    /// <summary>All there are: a few a year.</summary>
    Task<IReadOnlyList<Campaign>> AllAsync(CancellationToken cancellation);

    Task AddAsync(Campaign campaign, CancellationToken cancellation);

    /// <summary>False when somebody else changed it since it was read; nothing is written then.</summary>
    Task<bool> SaveAsync(Campaign changed, CancellationToken cancellation);

    Task<IReadOnlyList<CampaignCase>> CasesAsync(string id, CancellationToken cancellation);

    /// <summary>Adds those that are not there yet and leaves the others as they are.</summary>
    Task AddCasesAsync(string id, IReadOnlyList<CampaignCase> cases, CancellationToken cancellation);

    /// <summary>False when somebody else changed it since it was read; nothing is written then.</summary>
    Task<bool> SaveCaseAsync(CampaignCase changed, CancellationToken cancellation);

    /// <summary>Writes the answer and the case's new standing together; false when somebody else changed the case since it was read.</summary>
    Task<bool> AnswerAsync(CampaignCase changed, CampaignAnswer answer, CancellationToken cancellation);

    /// <summary>Counts a person once; <paramref name="voter"/> and <paramref name="address"/> are keyed hashes, from one address come at most so many.</summary>
    Task<VoteOutcome> AnswerAsync(CampaignAnswer answer, string voter, string address, int mostOfAddress, CancellationToken cancellation);

    Task<IReadOnlyList<CampaignAnswer>> AnswersAsync(string id, CancellationToken cancellation);
}
