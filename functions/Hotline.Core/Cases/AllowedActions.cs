using static Hotline.Core.Cases.CaseStatus;

namespace Hotline.Core.Cases;

/// <summary>In which status each action is lawful. This table is the whole state machine; every transition asks it first.</summary>
public static class AllowedActions
{
    private static readonly CaseStatus[] Always =
        [Received, Classified, Routed, Accepted, AwaitingCitizen, Returned, Answered, Closed, Reopened, Merged, Withdrawn, Refused, Lapsed];

    /// <summary>Somebody at the desk or in a department has to act.</summary>
    private static readonly CaseStatus[] InHand = [Classified, Routed, Accepted, Returned, Reopened];

    /// <summary>No longer with the queues, and not yet answered.</summary>
    private static readonly CaseStatus[] Known = [AwaitingCitizen, .. InHand];

    private static readonly CaseStatus[] Open = [Received, .. Known];

    public static IReadOnlyList<CaseStatus> For(CaseAction action) => action switch
    {
        CaseAction.Classify => [Received],
        CaseAction.SendToDesk => [Classified],
        CaseAction.Route => [Classified],
        CaseAction.Dispatch => [Received, Classified, Returned],
        CaseAction.Accept => [Routed, Reopened],
        CaseAction.Return => [Routed, Accepted, Reopened],
        CaseAction.Transfer => [Routed, Accepted, Reopened],
        CaseAction.Note => Always,
        CaseAction.Ask => [Accepted],
        CaseAction.Supplement => [AwaitingCitizen],
        CaseAction.Answer => [Accepted],
        CaseAction.Rate => [Answered],
        CaseAction.AnswerSample => [Answered, Closed],
        CaseAction.Reopen => [Closed],
        CaseAction.RefuseReturn or CaseAction.Adjudicate => [Returned],
        CaseAction.Invite => [Accepted],
        CaseAction.InviteNamed => [Routed],
        CaseAction.AcceptPart or CaseAction.Contribute or CaseAction.ReleasePart => [Routed, Accepted, AwaitingCitizen, Returned],
        CaseAction.Coordinate or CaseAction.TellProgress => [Accepted, AwaitingCitizen],
        CaseAction.DraftAnswer or CaseAction.ReviewAnswer or CaseAction.SendBackAnswer => [Accepted],
        CaseAction.ApproveAnswer or CaseAction.SendAnswer => [Accepted],
        CaseAction.FilePlan or CaseAction.DecidePlan => [Accepted],
        CaseAction.ReachMilestone or CaseAction.NoteDeviation or CaseAction.DecideDeviation => [Accepted],
        CaseAction.AllowAsking => [Routed, Accepted, Reopened],
        CaseAction.RemindCitizen => [AwaitingCitizen],
        CaseAction.EndWaiting => [AwaitingCitizen],
        CaseAction.RequestExtension => [Accepted, AwaitingCitizen],
        CaseAction.DecideExtension => [Accepted, AwaitingCitizen],
        CaseAction.ExtendLate => [Routed, Accepted, Reopened],
        CaseAction.Recompute => [.. Open, Merged],
        CaseAction.Withdraw => Open,
        CaseAction.ProposeRefusal => [Classified, Routed, Accepted, Returned],
        CaseAction.DecideRefusal => [Classified, Routed, Accepted, Returned],
        CaseAction.Merge => Known,
        CaseAction.TakeIn => [.. Known, Answered],
        CaseAction.Unmerge => [Merged],
        CaseAction.LetGo => Always,
        CaseAction.RateMerged => [Merged],
        CaseAction.HandOver => Always,
        CaseAction.DecideHandOver => Always,
        CaseAction.Remind or CaseAction.Urge => InHand,
        CaseAction.Supervise or CaseAction.RaiseEmergency => Open,
        CaseAction.LiftSupervision => Always,
        CaseAction.RequestExclusion or CaseAction.DecideExclusion or CaseAction.LiftExclusion => Always,
        CaseAction.AlertDuty or CaseAction.Acknowledge or CaseAction.FileEventReport => Always,
        CaseAction.Report => [Accepted],
        CaseAction.ApproveDeviation => [Accepted],
        CaseAction.Publish => [.. Known, Answered, Closed],
        CaseAction.WithdrawPublication => Always,
        CaseAction.HandBack => InHand,
        CaseAction.NoteExchange => Always,
        _ => throw new ArgumentOutOfRangeException(nameof(action), action, null),
    };

    public static bool Allows(this CaseStatus status, CaseAction action) => For(action).Contains(status);

    /// <summary>Not answered yet, and not at an end.</summary>
    public static bool IsOpen(this CaseStatus status) => Open.Contains(status);
}
