using System.Text.Json.Serialization;
using Hotline.Core.Cases.Casework;
using Hotline.Core.Policy;
using Hotline.Core.Remind;

namespace Hotline.Core.Cases;

/// <summary>
/// A row of a list: where a case stands in it and what the list shows. Derived from the case alone, so that lists can be rebuilt from
/// cases and checked against them. An open case stands in a list under a due time, an answered one under the answering time.
/// </summary>
public sealed record Listing
{
    /// <summary>Longest extract of the citizen's words that a list shows, in characters.</summary>
    private const int GistLength = 60;

    /// <summary>A department's id, or <see cref="CityPolicy.Desk"/>.</summary>
    public required string List { get; init; }

    /// <summary>What the case waits for in this list.</summary>
    public ListedFor For { get; init; }

    /// <summary>Null while the case is open.</summary>
    public DateTimeOffset? AnsweredAt { get; init; }

    /// <summary>When the clock that runs for this list's owner (answer, dispatch at the desk, contribution) runs out; UTC.</summary>
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

    /// <summary>Who has to answer; in the lists that are not a department's own, this tells whose case it is.</summary>
    public string? Department { get; init; }

    /// <summary>The rule that sent it here.</summary>
    public string? Rule { get; init; }

    public int Reopened { get; init; }

    /// <summary>How often departments sent it back to the desk.</summary>
    public int Returns { get; init; }

    /// <summary>Of these, how often in vain: by the very department that has it now.</summary>
    public int ReturnsInVain { get; init; }

    /// <summary>Whether the department took it on in time; null where nobody did, or before that was measured.</summary>
    public bool? AcceptedInTime { get; init; }

    /// <summary>Whether it was urged (催办), by a supervisor or because it was overdue.</summary>
    public bool Urged { get; init; }

    /// <summary>Whether it ever came under supervision (督办).</summary>
    public bool Supervised { get; init; }

    /// <summary>How often its answer clock was extended.</summary>
    public int Extensions { get; init; }

    /// <summary>How far the answer is on its way; null while nobody has drafted one.</summary>
    public DraftStage? Draft { get; init; }

    /// <summary>Whether the answer came in time; null while open.</summary>
    public bool? InTime { get; init; }

    /// <summary>Since when its answer clock runs: receipt, or reopening; null in rows written before that was kept.</summary>
    public DateTimeOffset? TakenUpAt { get; init; }

    /// <summary>Keyed hash of how the citizen is reached, by which several ratings of one person are known; null where unknown.</summary>
    public string? Person { get; init; }

    public Satisfaction? Satisfaction { get; init; }

    public RatingSource? RatedBy { get; init; }

    /// <summary>What the citizen said to a random sample.</summary>
    public Satisfaction? SampleSatisfaction { get; init; }

    public bool? SampleSolved { get; init; }

    public bool? Solved { get; init; }

    /// <summary>The ground on which it does not count in the ratings (不计入考核); null when it counts.</summary>
    public string? Excluded { get; init; }

    /// <summary>The beginning of the citizen's words: personal, encrypted at rest.</summary>
    public string? Gist { get; init; }

    /// <summary>The highest reminder sent for this due time; kept by the reminder round, not derived from the case.</summary>
    public int Reminded { get; init; }

    [JsonIgnore]
    public ListingPlace Place => new(List, For, AnsweredAt, Due);

    /// <summary>Every row a case wants, in a list at most one for each thing it waits for; none while it is received and not yet understood.</summary>
    public static IReadOnlyList<Listing> Of(Case listed)
    {
        var own = Row(listed);
        List<Listing> rows = IsHandled(listed.State) ? [own] : [];
        rows.AddRange(CaseworkRows(listed.State, own));
        rows.AddRange(SupervisionLists.RowsOf(listed.State, own));
        rows.AddRange(RequestLists.RowsOf(listed.State, own));
        return rows;
    }

    /// <summary>The co-handlers' parts, the next step of the lead's plan, and the coordination that a case of several departments needs.</summary>
    private static IEnumerable<Listing> CaseworkRows(CaseState state, Listing own)
    {
        if (state.Status == CaseStatus.Merged)
        {
            yield break;
        }

        foreach (var part in state.Parts.Where(part => part.IsOpen))
        {
            yield return own with { List = part.Department, For = ListedFor.Contribution, Due = part.Clock.Due };
        }

        if (state is { Department: { } lead, Plan: { Approved: true } plan } && plan.Next is { } next)
        {
            yield return own with { List = lead, For = ListedFor.Milestone, Due = next.Clock.Due };
        }

        if (state.Coordination is { Clock: { IsStopped: false } coordination })
        {
            yield return own with { List = SupervisionLists.Coordination, For = ListedFor.Coordination, Due = coordination.Due };
        }
    }

    /// <summary>A case that ended without an answer leaves its list; a merged one comes back to it with its citizen's rating.</summary>
    private static bool IsHandled(CaseState state) => state.Status switch
    {
        CaseStatus.Withdrawn or CaseStatus.Refused or CaseStatus.Lapsed => false,
        CaseStatus.Merged => state.MergedInto?.Rated is not null,
        _ => state.Department is not null || state.Status is CaseStatus.Returned || state.Routing is not null,
    };

    private static Listing Row(Case listed)
    {
        var state = listed.State;
        var rated = state.MergedInto?.Rated;
        var adjudication = state is { Status: CaseStatus.Returned, ReturnRequest.NeedsSupervisor: true };
        return new Listing
        {
            List = rated?.Department ?? state.Department ?? (adjudication ? SupervisionLists.Decisions : CityPolicy.Desk),
            For = adjudication ? ListedFor.Adjudication : ListedFor.Handling,
            AnsweredAt = rated?.AnsweredAt ?? state.AnsweredAt,
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
            Department = state.Department,
            Rule = state.Routing?.Rule,
            Reopened = state.Reopened,
            Returns = state.Returns,
            ReturnsInVain = listed.Events.Count(@event => @event.Fact is CaseReturned returned && returned.Department == state.Department),
            AcceptedInTime = state.AcceptedInTime,
            Urged = listed.Events.Any(@event => @event.Fact is CaseUrged or CaseReminded { Stage: >= ReminderStage.Urge }),
            Supervised = listed.Events.Any(@event => @event.Fact is CaseSupervised),
            Extensions = state.AnswerClock.Extensions.Count,
            Draft = state.Draft?.Stage,
            InTime = rated?.InTime ?? (state.AnsweredAt is null ? null : !state.AnswerClock.StoppedLate),
            TakenUpAt = state.AnswerClock.StartedAt,
            Person = state.Person,
            Satisfaction = state.Rating?.Satisfaction,
            RatedBy = state.Rating?.By,
            Solved = state.Rating?.Solved,
            SampleSatisfaction = state.SampleRating?.Satisfaction,
            SampleSolved = state.SampleRating?.Solved,
            Excluded = state.Exclusion is { ApprovedBy: not null } exclusion ? exclusion.Ground : null,
            Gist = Shorten(listed.Submission?.Text),
        };
    }

    private static string? Shorten(string? text) =>
        text is null || text.Length <= GistLength ? text : string.Concat(text.AsSpan(0, GistLength - 1), "…");
}
