using Hotline.Core.Calendar;
using Hotline.Core.Cases.Casework;

namespace Hotline.Core.Cases;

/// <summary>Words: an <see cref="Invitation"/>. The answer clock may now be that of several departments (rule 3.4).</summary>
public sealed record CoHandlersInvited(string Department, IReadOnlyList<InvitedPart> Parts, Clock AnswerClock) : CaseFact;

/// <summary>The part of one co-handler, and the clock it runs by.</summary>
public sealed record InvitedPart(string Department, Clock Clock);

public sealed record PartAccepted(string Department) : CaseFact;

/// <summary>Words: a <see cref="Contribution"/>.</summary>
public sealed record PartContributed(string Department, bool InTime) : CaseFact;

/// <summary>Words: the reason.</summary>
public sealed record PartReleased(string Department) : CaseFact;

/// <summary>Words: a <see cref="CoordinationNote"/>.</summary>
public sealed record CoordinationNoted(bool InTime) : CaseFact;

/// <summary>The desk sends a returned case back to the department. Words: why.</summary>
public sealed record ReturnRefused(string Department) : CaseFact;

/// <summary>
/// A supervisor decides who is responsible, bindingly. <paramref name="Upheld"/> says whether the returning department was right.
/// Words: an <see cref="Adjudication"/>.
/// </summary>
public sealed record ReturnAdjudicated(string ReturnedBy, string To, bool Upheld) : CaseFact;

/// <summary>Words: an <see cref="AnswerText"/>.</summary>
public sealed record AnswerDrafted(string Department) : CaseFact;

public sealed record AnswerReviewed(int Draft) : CaseFact;

/// <summary>Words: what has to be changed.</summary>
public sealed record AnswerSentBack(int Draft) : CaseFact;

public sealed record AnswerApproved(int Draft, Clock SendClock) : CaseFact;

/// <summary>Words: a <see cref="PlanText"/>.</summary>
public sealed record PlanFiled(string Department, IReadOnlyList<Clock> Milestones) : CaseFact;

/// <summary>Words: why, where it was refused. The answer clock reaches to the last step of an approved plan.</summary>
public sealed record PlanDecided(bool Approved, Clock AnswerClock) : CaseFact;

/// <summary>Words: the progress, told to the citizen.</summary>
public sealed record MilestoneReached(int Milestone, bool InTime) : CaseFact;

/// <summary>Words: a <see cref="DeviationText"/>.</summary>
public sealed record DeviationNoted(int Milestone, ClockLength Longer) : CaseFact;

/// <summary>Words: why, where it was refused.</summary>
public sealed record DeviationDecided(int Milestone, bool Approved, Clock MilestoneClock, Clock AnswerClock) : CaseFact;

/// <summary>Words: the notice to the citizen.</summary>
public sealed record ProgressTold(string Department) : CaseFact;
