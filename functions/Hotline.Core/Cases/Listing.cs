using Hotline.Core.Policy;

namespace Hotline.Core.Cases;

/// <summary>
/// Where a case is listed and what the list shows: derived from the case alone, so that lists can be rebuilt from cases and checked
/// against them. An open case stands in one list under its due time, an answered one in its department's under the answering time.
/// </summary>
public sealed record Listing
{
    /// <summary>Longest extract of the citizen's words that a list shows, in characters.</summary>
    private const int GistLength = 60;

    /// <summary>A department's id, or <see cref="CityPolicy.Desk"/>.</summary>
    public required string List { get; init; }

    /// <summary>Null while the case is open.</summary>
    public DateTimeOffset? AnsweredAt { get; init; }

    /// <summary>When the running clock (answer, or dispatch at the desk) runs out; UTC.</summary>
    public required DateTimeOffset Due { get; init; }

    public required Reference Reference { get; init; }

    public required int Version { get; init; }

    public required CaseStatus Status { get; init; }

    public required Channel Channel { get; init; }

    public required DateTimeOffset ReceivedAt { get; init; }

    public required Urgency Urgency { get; init; }

    public string? Category { get; init; }

    public CaseKind? Kind { get; init; }

    public string? District { get; init; }

    /// <summary>The rule that sent it here.</summary>
    public string? Rule { get; init; }

    public int Reopened { get; init; }

    /// <summary>How often departments sent it back to the desk.</summary>
    public int Returns { get; init; }

    /// <summary>How often its answer clock was extended.</summary>
    public int Extensions { get; init; }

    /// <summary>Whether the answer came in time; null while open.</summary>
    public bool? InTime { get; init; }

    public Satisfaction? Satisfaction { get; init; }

    public bool? Solved { get; init; }

    /// <summary>The beginning of the citizen's words: personal, encrypted at rest.</summary>
    public string? Gist { get; init; }

    /// <summary>The highest reminder sent for this due time; kept by the reminder round, not derived from the case.</summary>
    public int Reminded { get; init; }

    /// <summary>Null for a case that no list shows: received, and not yet understood.</summary>
    public static Listing? Of(Case listed)
    {
        var state = listed.State;
        if (state.Department is null && state.Status is not CaseStatus.Returned && state.Routing is null)
        {
            return null;
        }

        return new Listing
        {
            List = state.Department ?? CityPolicy.Desk,
            AnsweredAt = state.AnsweredAt,
            Due = (state.Department is null ? state.DispatchClock : state.AnswerClock).Due,
            Reference = state.Reference,
            Version = state.Version,
            Status = state.Status,
            Channel = state.Channel,
            ReceivedAt = state.ReceivedAt,
            Urgency = state.Urgency,
            Category = state.Classification?.Category,
            Kind = state.Kind,
            District = state.District,
            Rule = state.Routing?.Rule,
            Reopened = state.Reopened,
            Returns = state.Returns,
            Extensions = state.AnswerClock.Extensions.Count,
            InTime = state.AnsweredAt is null ? null : !state.AnswerClock.StoppedLate,
            Satisfaction = state.Rating?.Satisfaction,
            Solved = state.Rating?.Solved,
            Gist = Shorten(listed.Submission?.Text),
        };
    }

    /// <summary>Whether both stand in the same place of the same list.</summary>
    public bool StandsWhere(Listing other) =>
        List == other.List && AnsweredAt == other.AnsweredAt && Due == other.Due && Reference == other.Reference;

    private static string? Shorten(string? text) =>
        text is null || text.Length <= GistLength ? text : string.Concat(text.AsSpan(0, GistLength - 1), "…");
}
