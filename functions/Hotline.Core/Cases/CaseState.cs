using Hotline.Core.Access;
using Hotline.Core.Calendar;
using Hotline.Core.Cases.Casework;

namespace Hotline.Core.Cases;

/// <summary>
/// Everything a case knows of itself except what people wrote: those words are with their events, encrypted.
/// All times are UTC.
/// </summary>
public sealed record CaseState
{
    public required Reference Reference { get; init; }

    /// <summary>Counts the events; it is also the entity tag that writers must present.</summary>
    public int Version { get; init; }

    public CaseStatus Status { get; init; }

    public required Channel Channel { get; init; }

    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>Who took the case first and stays answerable for it (first-contact responsibility, rule 4.5).</summary>
    public required Actor FirstContact { get; init; }

    public required bool Anonymous { get; init; }

    /// <summary>Keyed hash of how the citizen is reached, so that several ratings of one person are known; null where unknown.</summary>
    public string? Person { get; init; }

    /// <summary>Keyed hash of the citizen's query code.</summary>
    public required string QueryCodeHash { get; init; }

    /// <summary>A district's id: what the citizen or the operator named, else what routing found.</summary>
    public string? District { get; init; }

    /// <summary>What the citizen or operator chose, if anything; classification may differ and says so.</summary>
    public CaseKind? StatedKind { get; init; }

    /// <summary>Null for what citizens file.</summary>
    public Directive? Directive { get; init; }

    public Classification? Classification { get; init; }

    public CaseKind? Kind => Classification?.Kind ?? StatedKind;

    public Urgency Urgency => Emergency is not null ? Urgency.Emergency : Classification?.Urgency ?? Urgency.Ordinary;

    /// <summary>The department that has to answer (lead, 主办); null while the case is at the dispatch desk.</summary>
    public string? Department { get; init; }

    /// <summary>Why the case is where it is.</summary>
    public RoutingReason? Routing { get; init; }

    /// <summary>How often departments have sent it back to the desk.</summary>
    public int Returns { get; init; }

    /// <summary>Runs from receipt (or a department's return) until a department has the case.</summary>
    public required Clock DispatchClock { get; init; }

    /// <summary>Runs from receipt (or reopening) until the citizen has an answer.</summary>
    public required Clock AnswerClock { get; init; }

    /// <summary>Since when the department has it; the time for returning it counts from here (rule 4.2).</summary>
    public DateTimeOffset? WithDepartmentSince { get; init; }

    /// <summary>The department was named by a supervisor's decision and may not pass the case on.</summary>
    public bool BoundByDecision { get; init; }

    /// <summary>A return that nobody has decided yet.</summary>
    public ReturnRequest? ReturnRequest { get; init; }

    /// <summary>What co-handlers were asked for since the case was taken up (or again), in the order of invitation.</summary>
    public IReadOnlyList<Part> Parts { get; init; } = [];

    /// <summary>Null while one department handles the case alone.</summary>
    public Coordination? Coordination { get; init; }

    public AnswerDraft? Draft { get; init; }

    public WorkPlan? Plan { get; init; }

    /// <summary>Runs from acceptance until the citizen is told of everything missing; null while no department has accepted.</summary>
    public Clock? CompletenessClock { get; init; }

    /// <summary>What became of asking the citizen in this round of handling.</summary>
    public Asking Asking { get; init; } = new();

    /// <summary>Waits for somebody's decision.</summary>
    public ExtensionRequest? ExtensionRequest { get; init; }

    /// <summary>Waits for somebody's decision.</summary>
    public RefusalProposal? RefusalProposal { get; init; }

    public Refusal? Refusal { get; init; }

    /// <summary>Set while the case is handled with another one.</summary>
    public MergedInto? MergedInto { get; init; }

    /// <summary>The cases that are handled with this one.</summary>
    public IReadOnlyList<Reference> MergedCases { get; init; } = [];

    /// <summary>Waits for the one who is to take the first-contact responsibility over.</summary>
    public HandOver? HandOver { get; init; }

    public DateTimeOffset? AcceptedAt { get; init; }

    /// <summary>Whether the department took it on within the time for returning it (rule 4.2).</summary>
    public bool? AcceptedInTime { get; init; }

    public DateTimeOffset? AnsweredAt { get; init; }

    public Rating? Rating { get; init; }

    /// <summary>What the citizen said when a random sample asked, beside the rating and without closing the case.</summary>
    public Rating? SampleRating { get; init; }

    public int Reopened { get; init; }

    /// <summary>The last reminder of each thing to each list that had one since the case came to its department.</summary>
    public IReadOnlyList<SentReminder> Reminders { get; init; } = [];

    /// <summary>Null while it is not under supervision (督办).</summary>
    public Supervision? Supervision { get; init; }

    /// <summary>Null while nobody wants it left out of the ratings.</summary>
    public Exclusion? Exclusion { get; init; }

    /// <summary>Null for a case that never was one.</summary>
    public Emergency? Emergency { get; init; }

    /// <summary>Account that reported a deviation which nobody has approved yet (rule 3.1).</summary>
    public string? DeviationReportedBy { get; init; }

    /// <summary>Null while only its citizen and staff may read it.</summary>
    public Publication? Publication { get; init; }

    /// <summary>The instance above that handed the case down; null for a case of this instance's own.</summary>
    public Upper? Upper { get; init; }

    /// <summary>The instance below that has taken the case up; null while it is with a department of this instance's own.</summary>
    public Lower? Lower { get; init; }

    /// <summary>Hash of the last event, on which the next one is chained.</summary>
    public string ChainHead { get; init; } = CaseEvent.NoPrevious;
}

/// <summary>
/// What the text was understood as. <paramref name="Confidence"/> is the calibrated probability of the category (0 to 1);
/// <paramref name="By"/> names the model and its version, or the account that decided.
/// </summary>
public sealed record Classification(string Category, double Confidence, CaseKind Kind, Urgency Urgency, string By)
{
    /// <summary>The category that was nearly chosen; null where a person decided.</summary>
    public Classify.CategoryCandidate? RunnerUp { get; init; }
}

/// <summary>
/// Why a case went where it went, in words for staff and citizen; <paramref name="Rule"/> is the routing rule's id, null where the
/// category's own department or a person decided.
/// </summary>
public sealed record RoutingReason(string? Rule, Messages.LocalText Words)
{
    /// <summary>The district that the address, the coordinates or the text gave when the case was routed.</summary>
    public string? District { get; init; }

    /// <summary>The decision step by step, for staff; null where a person decided.</summary>
    public IReadOnlyList<Messages.LocalText>? Explanation { get; init; }
}

/// <summary>The citizen's judgement of the answer.</summary>
public sealed record Rating(Satisfaction Satisfaction, bool Solved, DateTimeOffset At, RatingSource By = RatingSource.Web);

/// <summary>As the citizen is asked; the first two count as satisfied.</summary>
public enum Satisfaction
{
    Satisfied,
    FairlySatisfied,
    Dissatisfied,
}
