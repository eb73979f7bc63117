using System.Text.Json.Serialization;
using Hotline.Core.Access;
using Hotline.Core.Cases;

namespace Hotline.Core.Search;

/// <summary>
/// What search knows of a case: derived from the case alone, so that the index can be rebuilt from cases and checked against them.
/// All of it is encrypted at rest; the caller's number is not in it, only its keyed hash.
/// </summary>
public sealed record CaseDocument
{
    public required Reference Reference { get; init; }

    public required int Version { get; init; }

    /// <summary>Hash of its last event, for the ledger.</summary>
    public string? Head { get; init; }

    public required CaseStatus Status { get; init; }

    public required Channel Channel { get; init; }

    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>Null while the case is at the dispatch desk.</summary>
    public string? Department { get; init; }

    /// <summary>The account that took the case first, which may follow it wherever it goes (rule 4.5).</summary>
    public required string FirstContact { get; init; }

    /// <summary>Departments besides its own that may see the case.</summary>
    public IReadOnlyList<string> AlsoDepartments { get; init; } = [];

    /// <summary>Accounts besides the first contact that may see the case.</summary>
    public IReadOnlyList<string> AlsoAccounts { get; init; } = [];

    public string? District { get; init; }

    public string? Category { get; init; }

    public CaseKind? Kind { get; init; }

    public Urgency Urgency { get; init; }

    /// <summary>Keyed hash of the caller's number; null for an anonymous case, or one that left no number.</summary>
    public string? Caller { get; init; }

    /// <summary>What the citizen sent in.</summary>
    public string Text { get; init; } = "";

    /// <summary>What citizen and department wrote to each other since: questions, replies, answers, comments.</summary>
    public string Exchange { get; init; } = "";

    public string? Address { get; init; }

    /// <summary>Degrees (WGS 84).</summary>
    public double? Longitude { get; init; }

    /// <summary>Degrees (WGS 84).</summary>
    public double? Latitude { get; init; }

    /// <summary>As everyone may read it; null for a case that is not public.</summary>
    public PublicCase? Public { get; init; }

    /// <summary>The number in the clear until it is hashed; never leaves the process.</summary>
    [JsonIgnore]
    internal string? CallerNumber { get; init; }

    public static CaseDocument Of(Case found)
    {
        var state = found.State;
        var submission = found.Submission;
        return new()
        {
            Reference = state.Reference,
            Version = state.Version,
            Head = state.ChainHead,
            Status = state.Status,
            Channel = state.Channel,
            ReceivedAt = state.ReceivedAt,
            Department = state.Department,
            FirstContact = state.FirstContact.Account,
            AlsoDepartments = DepartmentsBesides(state),
            AlsoAccounts = state.HandOver?.Account is { } account ? [account] : [],
            District = state.District,
            Category = state.Classification?.Category,
            Kind = state.Kind,
            Urgency = state.Urgency,
            Text = submission?.Text ?? "",
            Exchange = string.Join('\n', found.Events.Where(@event => IsExchanged(@event.Fact)).Select(@event => @event.Words?.Text)),
            Address = submission?.Place?.Address,
            Longitude = submission?.Place?.Longitude,
            Latitude = submission?.Place?.Latitude,
            Public = PublicCase.Of(found),
            CallerNumber = submission?.Contact?.Phone,
        };
    }

    /// <summary>With the caller's number as nothing but its hash.</summary>
    public CaseDocument Sealed(IKeyedHash hash) => this with { Caller = CallerHash.Of(hash, CallerNumber), CallerNumber = null };

    /// <summary>Co-handlers, and the department that is to take the first contact over.</summary>
    private static IReadOnlyList<string> DepartmentsBesides(CaseState state)
    {
        var coHandlers = state.Parts.Select(part => part.Department);
        return state.HandOver is { Account: null, Department: { } next } ? [.. coHandlers, next] : [.. coHandlers];
    }

    /// <summary>Notes and grounds are written among staff; whoever searches for them has the work list.</summary>
    private static bool IsExchanged(CaseFact fact) => fact is CitizenAsked or CitizenSupplemented or CaseAnswered or CaseRated or CaseReopened;
}
