using System.Text.Json.Serialization;
using Hotline.Core.Access;
using Hotline.Core.Cases;

namespace Hotline.Core.Rate.Campaigns;

/// <summary>
/// An evaluation campaign with questions of its own (rule 5.3): put together by one person, approved by another, then fixed. Only a
/// hash of the seed is public while people are asked; with the seed, published at the end, everyone can draw the sample again.
/// </summary>
public sealed record Campaign
{
    public required string Id { get; init; }

    public required CampaignPlan Plan { get; init; }

    public CampaignStatus Status { get; init; }

    /// <summary>Accounts that put it together: none of them may approve it.</summary>
    public required IReadOnlyList<string> Writers { get; init; }

    public string? ApprovedBy { get; init; }

    /// <summary>Random, hex; of each campaign's own, and secret until it is closed.</summary>
    public required string Seed { get; init; }

    /// <summary>Null until those to be asked are drawn, or, where anyone may answer, until the campaign is made public.</summary>
    public DateTimeOffset? DrawnAt { get; init; }

    /// <summary>How many cases could be drawn, by department.</summary>
    public IReadOnlyDictionary<string, int> Population { get; init; } = new Dictionary<string, int>();

    /// <summary>Counts the changes; it is also the entity tag that writers must present.</summary>
    public required int Version { get; init; }

    /// <summary>What the store uses to refuse a write over somebody else's; opaque here.</summary>
    [JsonIgnore]
    public string? StoreTag { get; init; }

    /// <summary>Everyone may know of it.</summary>
    [JsonIgnore]
    public bool IsPublic => DrawnAt is not null;

    public bool IsOpenOn(DateOnly today) => IsPublic && Status == CampaignStatus.Approved && today >= Plan.From && today <= Plan.To;

    public bool IsOverOn(DateOnly today) => IsPublic && Status == CampaignStatus.Approved && today > Plan.To;

    /// <summary>Refused once it is approved: what was asked must be what was approved.</summary>
    public Result<Campaign> Edit(CampaignPlan plan, Actor by) => Status == CampaignStatus.Draft
        ? this with { Plan = plan, Writers = [.. Writers.Except([by.Account]), by.Account], Version = Version + 1 }
        : Errors.CampaignFixed();

    /// <summary>Refused to whoever wrote it.</summary>
    public Result<Campaign> Approve(Actor by) => Status switch
    {
        not CampaignStatus.Draft => Errors.CampaignFixed(),
        _ when Writers.Contains(by.Account) => Errors.OwnRequest(),
        _ => this with { Status = CampaignStatus.Approved, ApprovedBy = by.Account, Version = Version + 1 },
    };

    public Campaign Drawn(IReadOnlyDictionary<string, int> population, DateTimeOffset at) =>
        this with { Population = population, DrawnAt = at, Version = Version + 1 };

    public Campaign Closed() => this with { Status = CampaignStatus.Closed, Version = Version + 1 };
}

/// <summary>How far a campaign is.</summary>
[JsonConverter(typeof(EnumTextConverter<CampaignStatus>))]
public enum CampaignStatus
{
    Draft,
    Approved,

    /// <summary>Over, and its results are published.</summary>
    Closed,
}
