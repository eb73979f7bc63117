using System.Text.Json.Serialization;
using Hotline.Core.Calendar;

namespace Hotline.Core.Cases;

/// <summary>
/// What happened, without what people wrote. Facts are kept for ever in the form they were first written in, so a property may be
/// added to one but never renamed or given another meaning.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(CaseReceived), "received")]
[JsonDerivedType(typeof(CaseClassified), "classified")]
[JsonDerivedType(typeof(CaseSentToDesk), "sentToDesk")]
[JsonDerivedType(typeof(CaseRouted), "routed")]
[JsonDerivedType(typeof(CaseAccepted), "accepted")]
[JsonDerivedType(typeof(CaseReturned), "returned")]
[JsonDerivedType(typeof(CaseTransferred), "transferred")]
[JsonDerivedType(typeof(NoteAdded), "noteAdded")]
[JsonDerivedType(typeof(CitizenAsked), "citizenAsked")]
[JsonDerivedType(typeof(CitizenSupplemented), "citizenSupplemented")]
[JsonDerivedType(typeof(CaseAnswered), "answered")]
[JsonDerivedType(typeof(CaseRated), "rated")]
[JsonDerivedType(typeof(SampleAnswered), "sampleAnswered")]
[JsonDerivedType(typeof(CaseReopened), "reopened")]
[JsonDerivedType(typeof(CoHandlersInvited), "coHandlersInvited")]
[JsonDerivedType(typeof(PartAccepted), "partAccepted")]
[JsonDerivedType(typeof(PartContributed), "partContributed")]
[JsonDerivedType(typeof(PartReleased), "partReleased")]
[JsonDerivedType(typeof(CoordinationNoted), "coordinationNoted")]
[JsonDerivedType(typeof(ReturnRefused), "returnRefused")]
[JsonDerivedType(typeof(ReturnAdjudicated), "returnAdjudicated")]
[JsonDerivedType(typeof(AnswerDrafted), "answerDrafted")]
[JsonDerivedType(typeof(AnswerReviewed), "answerReviewed")]
[JsonDerivedType(typeof(AnswerSentBack), "answerSentBack")]
[JsonDerivedType(typeof(AnswerApproved), "answerApproved")]
[JsonDerivedType(typeof(PlanFiled), "planFiled")]
[JsonDerivedType(typeof(PlanDecided), "planDecided")]
[JsonDerivedType(typeof(MilestoneReached), "milestoneReached")]
[JsonDerivedType(typeof(DeviationNoted), "deviationNoted")]
[JsonDerivedType(typeof(DeviationDecided), "deviationDecided")]
[JsonDerivedType(typeof(ProgressTold), "progressTold")]
[JsonDerivedType(typeof(AskingAllowed), "askingAllowed")]
[JsonDerivedType(typeof(CitizenReminded), "citizenReminded")]
[JsonDerivedType(typeof(CaseLapsed), "lapsed")]
[JsonDerivedType(typeof(WaitingEnded), "waitingEnded")]
[JsonDerivedType(typeof(ExtensionRequested), "extensionRequested")]
[JsonDerivedType(typeof(DeadlineExtended), "deadlineExtended")]
[JsonDerivedType(typeof(ExtensionDeclined), "extensionDeclined")]
[JsonDerivedType(typeof(DeadlineRecomputed), "deadlineRecomputed")]
[JsonDerivedType(typeof(CaseWithdrawn), "withdrawn")]
[JsonDerivedType(typeof(RefusalProposed), "refusalProposed")]
[JsonDerivedType(typeof(RefusalDeclined), "refusalDeclined")]
[JsonDerivedType(typeof(CaseRefused), "refused")]
[JsonDerivedType(typeof(CaseMerged), "merged")]
[JsonDerivedType(typeof(CaseTakenIn), "takenIn")]
[JsonDerivedType(typeof(CaseUnmerged), "unmerged")]
[JsonDerivedType(typeof(CaseLetGo), "letGo")]
[JsonDerivedType(typeof(MergedCaseRated), "mergedCaseRated")]
[JsonDerivedType(typeof(HandOverProposed), "handOverProposed")]
[JsonDerivedType(typeof(HandOverAccepted), "handOverAccepted")]
[JsonDerivedType(typeof(HandOverDeclined), "handOverDeclined")]
[JsonDerivedType(typeof(CaseReminded), "reminded")]
[JsonDerivedType(typeof(CaseUrged), "urged")]
[JsonDerivedType(typeof(CaseSupervised), "supervised")]
[JsonDerivedType(typeof(SupervisionLifted), "supervisionLifted")]
[JsonDerivedType(typeof(ExclusionRequested), "exclusionRequested")]
[JsonDerivedType(typeof(ExclusionDecided), "exclusionDecided")]
[JsonDerivedType(typeof(ExclusionLifted), "exclusionLifted")]
[JsonDerivedType(typeof(EmergencyRaised), "emergencyRaised")]
[JsonDerivedType(typeof(DutyAlerted), "dutyAlerted")]
[JsonDerivedType(typeof(EmergencyAcknowledged), "emergencyAcknowledged")]
[JsonDerivedType(typeof(EventReportFiled), "eventReportFiled")]
[JsonDerivedType(typeof(ReportFiled), "reportFiled")]
[JsonDerivedType(typeof(DeviationApproved), "deviationApproved")]
[JsonDerivedType(typeof(CasePublished), "published")]
[JsonDerivedType(typeof(PublicationWithdrawn), "publicationWithdrawn")]
[JsonDerivedType(typeof(CaseErased), "erased")]
[JsonDerivedType(typeof(CaseTakenUpBelow), "takenUpBelow")]
[JsonDerivedType(typeof(CaseHandedBack), "handedBack")]
[JsonDerivedType(typeof(PartnerMessageRefused), "partnerMessageRefused")]
[JsonDerivedType(typeof(OwnMessageRefused), "ownMessageRefused")]
public abstract record CaseFact;

/// <summary>Words: the <see cref="Submission"/>.</summary>
public sealed record CaseReceived(Channel Channel, CaseKind? StatedKind, bool Anonymous, string? District, Clock DispatchClock, Clock AnswerClock) : CaseFact
{
    public Directive? Directive { get; init; }

    /// <summary>Null for a case of this instance's own.</summary>
    public Upper? Upper { get; init; }
}

/// <summary>Words: what was found in the text (<see cref="Classify.TextFindings"/>).</summary>
public sealed record CaseClassified(Classification Classification) : CaseFact
{
    /// <summary>The desk's clock, where the text turned out to be urgent; null where it is as it was.</summary>
    public Clock? DispatchClock { get; init; }
}

/// <summary>The service could not say which department is responsible; a person at the desk decides.</summary>
public sealed record CaseSentToDesk(RoutingReason Reason) : CaseFact;

/// <summary><paramref name="UpheldReturnOf"/> is the department whose return the desk upheld by this, if one did.</summary>
public sealed record CaseRouted(string Department, RoutingReason Reason, Clock AnswerClock, string? UpheldReturnOf = null) : CaseFact;

/// <param name="CompletenessClock">Null in facts written before there was one.</param>
public sealed record CaseAccepted(string Department, Clock? CompletenessClock = null) : CaseFact
{
    /// <summary>Whether it was within the time for returning the case (rule 4.2); null in facts written before that was measured.</summary>
    public bool? InTime { get; init; }
}

/// <summary>
/// A department asks to give the case back; the desk decides, or a supervisor where <paramref name="NeedsSupervisor"/>.
/// <paramref name="Late"/>: after the time for returning (rule 4.2). Words: the ground.
/// </summary>
public sealed record CaseReturned(
    string Department, string? ProposedDepartment, Clock DispatchClock, bool Late = false, bool NeedsSupervisor = false) : CaseFact;

/// <summary>Words: the reason.</summary>
public sealed record CaseTransferred(string From, string To) : CaseFact;

/// <summary>Words: the note, for staff only.</summary>
public sealed record NoteAdded : CaseFact;

/// <summary>Words: the question.</summary>
public sealed record CitizenAsked(Clock AnswerClock, AskGround Ground = AskGround.First, Clock? ReplyClock = null) : CaseFact;

/// <summary>Words: what the citizen added.</summary>
public sealed record CitizenSupplemented(Clock AnswerClock) : CaseFact;

/// <summary>
/// Words: the answer. <paramref name="InTime"/> says whether it came before the answer clock ran out, <paramref name="Draft"/> in which
/// event it was drafted, with its grounds and attachments; null for a plain answer given in one step.
/// </summary>
public sealed record CaseAnswered(string Department, bool InTime, int? Draft = null) : CaseFact;

/// <summary>Words: the citizen's comment, if any.</summary>
public sealed record CaseRated(Satisfaction Satisfaction, bool Solved) : CaseFact
{
    /// <summary>Null for the citizen's own rating on the web.</summary>
    public RatingSource? AskedBy { get; init; }
}

/// <summary>The citizen answered the random sample of that month (yyyy-MM). Words: the comment, if any.</summary>
public sealed record SampleAnswered(string Sample, Satisfaction Satisfaction, bool Solved) : CaseFact;

/// <summary>Words: why the citizen wants it taken up again.</summary>
public sealed record CaseReopened(Clock AnswerClock) : CaseFact;

/// <summary>Words: the progress reported, and a deviation from the target with its remedy.</summary>
public sealed record ReportFiled(string Department, bool InTime, bool Deviates, Clock AnswerClock) : CaseFact;

public sealed record DeviationApproved : CaseFact;
