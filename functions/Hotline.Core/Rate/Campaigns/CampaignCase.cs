using System.Text.Json.Serialization;
using Hotline.Core.Cases;
using Hotline.Core.Rate.Sampling;

namespace Hotline.Core.Rate.Campaigns;

/// <summary>A case drawn for a campaign and what became of asking its citizen; it does not say which answer was theirs.</summary>
/// <param name="Person">Keyed hash, so that nobody is asked again too soon.</param>
public sealed record CampaignCase(string Campaign, Reference Reference, string Department, string Person) : ISampled
{
    public SampledStanding Standing { get; init; }

    /// <summary>Keyed hash of the token with which the citizen may answer once; null while none was given out.</summary>
    public string? TokenHash { get; init; }

    /// <summary>What the store uses to refuse a write over somebody else's; opaque here.</summary>
    [JsonIgnore]
    public string? StoreTag { get; init; }

    /// <summary>With its standing the token goes: it was for one use.</summary>
    public CampaignCase Ended(SampledStanding standing) => this with { Standing = standing, TokenHash = null };
}

/// <summary>
/// What somebody answered, by the questions' ids; questions left out are not there. Its id is random: an answer cannot be led back to
/// the case, only to the department that is judged.
/// </summary>
/// <param name="Department">Who handled the case; null where anyone may answer.</param>
public sealed record CampaignAnswer(string Campaign, string Id, CampaignSource Source, string? Department, IReadOnlyDictionary<string, string> Answers);

/// <summary>How an answer came; the ways are counted apart.</summary>
[JsonConverter(typeof(EnumTextConverter<CampaignSource>))]
public enum CampaignSource
{
    /// <summary>By a drawn citizen, with the code of the invitation.</summary>
    Questionnaire,

    /// <summary>By a drawn citizen, to an operator who rang them up.</summary>
    Call,

    /// <summary>By anyone, on a campaign's open page.</summary>
    Open,
}
