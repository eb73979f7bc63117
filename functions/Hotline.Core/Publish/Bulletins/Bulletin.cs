using System.Text.Json.Serialization;
using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Messages;

namespace Hotline.Core.Publish.Bulletins;

/// <summary>
/// A bulletin (督查通报, rules 3.2, 3.3, 5.2): drafted from what was recorded, put into words by the office, approved by a second
/// person, then numbered and published. Names no citizen. Each method gives the bulletin after it or refuses.
/// </summary>
public sealed record Bulletin
{
    /// <summary>Follows from what it is about, so that nothing is drafted twice: "month-2026-03".</summary>
    public required string Id { get; init; }

    public required BulletinKind Kind { get; init; }

    public required LocalText Title { get; init; }

    /// <summary>Who drafts it: the supervision office, or a deputy leader's section.</summary>
    public required LocalText Office { get; init; }

    public required BulletinContent Content { get; init; }

    /// <summary>What the office says to it; null while nobody has written anything.</summary>
    public string? Words { get; init; }

    public BulletinStatus Status { get; init; }

    public required DateTimeOffset DraftedAt { get; init; }

    /// <summary>Accounts that drafted or edited it: none of them may approve it.</summary>
    public required IReadOnlyList<string> Writers { get; init; }

    public string? ApprovedBy { get; init; }

    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>Taken when it is published.</summary>
    public BulletinNumber? Number { get; init; }

    /// <summary>Counts the changes; it is also the entity tag that writers must present.</summary>
    public required int Version { get; init; }

    /// <summary>What the store uses to refuse a write over somebody else's; opaque here.</summary>
    [JsonIgnore]
    public string? StoreTag { get; init; }

    /// <summary>
    /// On a leader's instruction or a meeting's decisions: it goes to the offices (rules 3.2, 3.3), not to the public, as what was
    /// instructed or decided was not told the public either.
    /// </summary>
    [JsonIgnore]
    public bool IsInternal => Content.Meeting is not null || Content.Case?.Channel is Channel.Leader or Channel.Meeting;

    /// <summary>New words take an approval back.</summary>
    public Result<Bulletin> Edit(string words, Actor by) => Status == BulletinStatus.Published
        ? Errors.BulletinPublished()
        : this with
        {
            Words = words,
            Status = BulletinStatus.Draft,
            ApprovedBy = null,
            Writers = [.. Writers.Except([by.Account]), by.Account],
            Version = Version + 1,
        };

    /// <summary>Refused to whoever wrote it.</summary>
    public Result<Bulletin> Approve(Actor by) => Status switch
    {
        BulletinStatus.Published => Errors.BulletinPublished(),
        _ when Writers.Contains(by.Account) => Errors.OwnRequest(),
        _ => this with { Status = BulletinStatus.Approved, ApprovedBy = by.Account, Version = Version + 1 },
    };

    /// <summary>Why it cannot be published yet, or no more; null when it can.</summary>
    public Error? PublicationRefusal() => Status switch
    {
        BulletinStatus.Published => Errors.BulletinPublished(),
        BulletinStatus.Draft => Errors.NotApproved(),
        _ => null,
    };

    /// <exception cref="InvalidOperationException">It cannot be published, see <see cref="PublicationRefusal"/>.</exception>
    public Bulletin Published(BulletinNumber number, DateTimeOffset at) => PublicationRefusal() is null
        ? this with { Status = BulletinStatus.Published, Number = number, PublishedAt = at, Version = Version + 1 }
        : throw new InvalidOperationException($"Bulletin {Id} cannot be published while it is {Status}.");
}

/// <summary>What a bulletin is about.</summary>
[JsonConverter(typeof(EnumTextConverter<BulletinKind>))]
public enum BulletinKind
{
    /// <summary>一事一通报: one case, most often a leader's instruction (rule 3.3).</summary>
    Case,

    /// <summary>一会一通报: what became of a meeting's decisions; dated ones every month, the rest every quarter (rule 3.2).</summary>
    Meeting,

    Month,

    Quarter,
}

/// <summary>How far a bulletin is: drafted by one person, approved by another, published.</summary>
[JsonConverter(typeof(EnumTextConverter<BulletinStatus>))]
public enum BulletinStatus
{
    Draft,
    Approved,
    Published,
}

/// <summary>Counts from 1 in each year, without gaps: 云督通〔2026〕12号.</summary>
public sealed record BulletinNumber(string Mark, int Year, int Number)
{
    public override string ToString() => $"{Mark}〔{Year}〕{Number}号";
}
