using Hotline.Core.Cases.Casework;

namespace Hotline.Core.Cases.Views;

/// <summary>How the departments work on a case together, as staff see it.</summary>
public sealed record StaffCasework
{
    public required IReadOnlyList<PartView> Parts { get; init; }

    /// <summary>Null for a case of one department.</summary>
    public CoordinationView? Coordination { get; init; }

    /// <summary>A return that is not decided yet.</summary>
    public ReturnView? Return { get; init; }

    /// <summary>Until when the department may return the case; null when it may not.</summary>
    public DateTimeOffset? ReturnableUntil { get; init; }

    /// <summary>A supervisor has decided who is responsible.</summary>
    public required bool BoundByDecision { get; init; }

    public DraftView? Draft { get; init; }

    public PlanView? Plan { get; init; }
}

/// <summary>What one co-handler was asked for and gave.</summary>
public sealed record PartView(
    Named Department,
    string? Asked,
    string? Reason,
    DateTimeOffset Due,
    bool Overdue,
    PartStage Stage,
    DateTimeOffset? AcceptedAt,
    string? Contribution,
    IReadOnlyList<Attachment> Attachments,
    string? ReleasedBecause);

/// <summary>How far a co-handler is with its part.</summary>
public enum PartStage
{
    Invited,
    Accepted,
    Contributed,

    /// <summary>The lead does without it, or has become responsible itself.</summary>
    Released,
}

/// <param name="Leader">Null until one is named.</param>
public sealed record CoordinationView(DateTimeOffset Due, bool Overdue, string? Leader, string? Note);

/// <summary>Who gives the case back to the desk (退单), why, and to whom it should go instead.</summary>
public sealed record ReturnView(Named By, Named? Proposed, string? Ground, bool NeedsSupervisor);

/// <param name="SendBy">Set once it is approved.</param>
/// <param name="SentBackBecause">What the reviewer or approver wants changed.</param>
public sealed record DraftView(
    string? Text,
    string? PublicText,
    string? Grounds,
    IReadOnlyList<Attachment> Attachments,
    string Drafter,
    DraftStage Stage,
    string? Reviewer,
    DateTimeOffset? SendBy,
    string? SentBackBecause);

/// <summary>A plan by its milestones; the citizen is told of those of an approved one.</summary>
public sealed record PlanView(string? Summary, bool Approved, IReadOnlyList<MilestoneView> Milestones);

/// <param name="Deviation">For staff only.</param>
public sealed record MilestoneView(
    int Number, string? Title, DateTimeOffset Due, bool Overdue, DateTimeOffset? ReachedAt, string? Progress, DeviationView? Deviation = null);

/// <summary>Why a milestone is late, what is done about it, and how much more time that takes ("3d").</summary>
public sealed record DeviationView(string? Note, string? Remedy, string Longer, DeviationStage Stage);

/// <summary>What of it concerns the citizen.</summary>
public sealed record CitizenCasework
{
    public required IReadOnlyList<Named> CoHandlers { get; init; }

    /// <summary>The named leader who coordinates a case of several departments.</summary>
    public string? Coordinator { get; init; }

    /// <summary>Only an approved one.</summary>
    public PlanView? Plan { get; init; }

    /// <summary>The law or rule the answer rests on.</summary>
    public string? Grounds { get; init; }

    public required IReadOnlyList<Attachment> AnswerAttachments { get; init; }
}
