using System.Text.Json.Serialization;
using Hotline.Core.Access;
using Hotline.Core.Calendar;
using Hotline.Core.Cases;

namespace Hotline.Core.Publish.Findings;

/// <summary>
/// A supervisor's finding against a department (问责认定, rule 5.5): proposed with its grounds, decided by a second person only after
/// the department was heard, and put right within a clock of its own (整改, rule 5.3). Each method gives the finding after it or refuses.
/// </summary>
public sealed record Finding
{
    public required string Id { get; init; }

    public required string Department { get; init; }

    public required FindingCause Cause { get; init; }

    /// <summary>What the department is held to have done or left undone, and by which rule.</summary>
    public required string Grounds { get; init; }

    /// <summary>The cases it rests on.</summary>
    public required IReadOnlyList<Reference> Cases { get; init; }

    public required DateTimeOffset ProposedAt { get; init; }

    public required string ProposedBy { get; init; }

    /// <summary>What the department says to it; nothing is decided without.</summary>
    public string? Statement { get; init; }

    public string? StatedBy { get; init; }

    public FindingStatus Status { get; init; }

    public string? Decision { get; init; }

    public string? DecidedBy { get; init; }

    /// <summary>Runs from the decision until what was found is put right; null while nothing is upheld.</summary>
    public Clock? RectificationClock { get; init; }

    /// <summary>What the department did about it.</summary>
    public string? Rectification { get; init; }

    /// <summary>Counts the changes; it is also the entity tag that writers must present.</summary>
    public required int Version { get; init; }

    /// <summary>What the store uses to refuse a write over somebody else's; opaque here.</summary>
    [JsonIgnore]
    public string? StoreTag { get; init; }

    /// <summary>The department is heard; it may put its statement better until the decision.</summary>
    public Result<Finding> State(string statement, Actor by) => Status is FindingStatus.Proposed or FindingStatus.Heard
        ? this with { Status = FindingStatus.Heard, Statement = statement, StatedBy = by.Account, Version = Version + 1 }
        : Errors.FindingStands(Status);

    /// <summary>Refused before the department was heard, and to whoever proposed it.</summary>
    public Result<Finding> Decide(bool upheld, string decision, Clock rectificationClock, Actor by) => Status switch
    {
        not FindingStatus.Heard => Status == FindingStatus.Proposed ? Errors.NotHeard() : Errors.FindingStands(Status),
        _ when by.Account == ProposedBy => Errors.OwnRequest(),
        _ => this with
        {
            Status = upheld ? FindingStatus.Upheld : FindingStatus.Dropped,
            Decision = decision,
            DecidedBy = by.Account,
            RectificationClock = upheld ? rectificationClock : null,
            Version = Version + 1,
        },
    };

    /// <summary>The department has put it right; the clock stops.</summary>
    public Result<Finding> Rectify(string rectification, DateTimeOffset at) => Status == FindingStatus.Upheld
        ? this with
        {
            Status = FindingStatus.Rectified,
            Rectification = rectification,
            RectificationClock = RectificationClock!.Stop(at),
            Version = Version + 1,
        }
        : Errors.FindingStands(Status);
}

/// <summary>What gave rise to a finding.</summary>
[JsonConverter(typeof(EnumTextConverter<FindingCause>))]
public enum FindingCause
{
    /// <summary>不作为: not doing.</summary>
    NotDoing,

    /// <summary>乱作为: wrongly or arbitrarily doing.</summary>
    WronglyDoing,

    /// <summary>群众反映强烈: a strong public echo (rule 5.3).</summary>
    PublicEcho,
}

/// <summary>How far a finding is: nothing is decided before the department was heard.</summary>
[JsonConverter(typeof(EnumTextConverter<FindingStatus>))]
public enum FindingStatus
{
    Proposed,
    Heard,
    Upheld,
    Dropped,
    Rectified,
}

/// <summary>Where findings are kept.</summary>
public interface IFindings
{
    Task<Finding?> FindAsync(string department, string id, CancellationToken cancellation);

    Task AddAsync(Finding finding, CancellationToken cancellation);

    /// <summary>False when somebody else changed it since it was read; nothing is written then.</summary>
    Task<bool> SaveAsync(Finding changed, CancellationToken cancellation);

    /// <summary>A department's findings, latest first.</summary>
    Task<IReadOnlyList<Finding>> OfAsync(string department, CancellationToken cancellation);
}
