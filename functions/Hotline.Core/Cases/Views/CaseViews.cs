namespace Hotline.Core.Cases.Views;

/// <summary>An id with its name in the caller's language.</summary>
public sealed record Named(string Id, string Name);

/// <summary>One step of a case in plain words; <paramref name="Text"/> is what a person wrote, where the reader may see it.</summary>
public sealed record TimelineEntry(DateTimeOffset At, string Type, string Words, string? Text, string? By);

/// <summary>A case as its citizen sees it.</summary>
public sealed record CitizenCase
{
    public required Reference Reference { get; init; }

    public required Named Status { get; init; }

    public required Channel Channel { get; init; }

    public required DateTimeOffset ReceivedAt { get; init; }

    public Named? Category { get; init; }

    public CaseKind? Kind { get; init; }

    public Named? Department { get; init; }

    /// <summary>Who took the case first and stays answerable: the citizen's own web form, an operator, or a letter clerk.</summary>
    public required string FirstContact { get; init; }

    public string? WhyThere { get; init; }

    /// <summary>The instance of another level that handles it; null where it is handled here.</summary>
    public ExchangeView? Exchange { get; init; }

    public required DateTimeOffset Due { get; init; }

    /// <summary>A year on the way to the due time is not announced yet, so it may still move.</summary>
    public required bool DueIsProvisional { get; init; }

    /// <summary>Past its due time without an answer, or answered after it.</summary>
    public required bool Overdue { get; init; }

    public required string? Text { get; init; }

    /// <summary>As the citizen gave it; null where they gave none.</summary>
    public Place? Place { get; init; }

    public required IReadOnlyList<Attachment> Attachments { get; init; }

    /// <summary>What the department waits for from the citizen.</summary>
    public string? Question { get; init; }

    public string? Answer { get; init; }

    public DateTimeOffset? AnsweredAt { get; init; }

    public Rating? Rating { get; init; }

    public required bool MayWithdraw { get; init; }

    /// <summary>The notice of a refusal, with the remedy.</summary>
    public RefusalNotice? Refusal { get; init; }

    /// <summary>How the case it is handled with goes on, without anything of its citizen; only for a merged case.</summary>
    public MainProgress? Main { get; init; }

    public required bool MayRate { get; init; }

    public required bool MayReopen { get; init; }

    public required IReadOnlyList<TimelineEntry> Timeline { get; init; }

    public required CitizenCasework Casework { get; init; }
}

/// <summary>A case as staff in whose scope it is see it: with contact, notes and the reasons behind each step.</summary>
public sealed record StaffCase
{
    public required Reference Reference { get; init; }

    public required int Version { get; init; }

    public required Named Status { get; init; }

    public required Channel Channel { get; init; }

    public required DateTimeOffset ReceivedAt { get; init; }

    public required Access.Actor FirstContact { get; init; }

    public Classification? Classification { get; init; }

    /// <summary>The three likeliest categories with what spoke for and against each, and what else the text says; null once erased.</summary>
    public Classify.TextFindings? Findings { get; init; }

    public Named? Category { get; init; }

    public CaseKind? Kind { get; init; }

    public required Urgency Urgency { get; init; }

    public Named? Department { get; init; }

    /// <summary>Null for what citizens file.</summary>
    public DirectiveView? Directive { get; init; }

    /// <summary>Null for what this instance handles by itself.</summary>
    public ExchangeView? Exchange { get; init; }

    public string? RoutedBecause { get; init; }

    public string? RoutingRule { get; init; }

    /// <summary>The decision step by step: rule, place, category and its certainty, who was next in line.</summary>
    public required IReadOnlyList<string> RoutingExplanation { get; init; }

    public required DateTimeOffset DispatchDue { get; init; }

    public required DateTimeOffset Due { get; init; }

    public required bool DueIsProvisional { get; init; }

    /// <summary>Past its due time without an answer, or answered after it.</summary>
    public required bool Overdue { get; init; }

    /// <summary>How near the time is for whoever has it now; null once it is answered or at another end.</summary>
    public DueStanding? Standing { get; init; }

    public DateTimeOffset? AnsweredAt { get; init; }

    public required int Returns { get; init; }

    public required int Reopened { get; init; }

    /// <summary>Null for most cases.</summary>
    public OversightView? Oversight { get; init; }

    public required AskingView Asking { get; init; }

    public ExtensionRequestView? ExtensionRequest { get; init; }

    public RefusalProposalView? RefusalProposal { get; init; }

    public RefusalNotice? Refusal { get; init; }

    public HandOverView? HandOver { get; init; }

    /// <summary>The case that this one is handled with.</summary>
    public Reference? MergedInto { get; init; }

    public required IReadOnlyList<Reference> MergedCases { get; init; }

    /// <summary>What the citizen sent in; null once erased.</summary>
    public required Submission? Submission { get; init; }

    public string? Answer { get; init; }

    public Rating? Rating { get; init; }

    /// <summary>The number under which everyone may read it; null while nobody may.</summary>
    public string? PublicNumber { get; init; }

    public required StaffCasework Casework { get; init; }

    /// <summary>Whether the events still form an unbroken chain.</summary>
    public required bool ChainHolds { get; init; }

    public required IReadOnlyList<TimelineEntry> Timeline { get; init; }

    /// <summary>What the reader may do to the case as it stands.</summary>
    public required IReadOnlyList<CaseAction> Actions { get; init; }
}
