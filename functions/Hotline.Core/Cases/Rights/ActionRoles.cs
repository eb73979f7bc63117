using Hotline.Core.Access;
using static Hotline.Core.Access.Role;

namespace Hotline.Core.Cases.Rights;

/// <summary>Which roles may take each action of staff, before it is asked whose case it is; the API declares the same on each function.</summary>
public static class ActionRoles
{
    private static readonly Role[] Department = [Handler, Approver];
    private static readonly Role[] Desk = [Operator, Supervisor];
    private static readonly Role[] FirstContacts = [Operator, LetterClerk, Handler, Approver, Supervisor];
    private static readonly Role[] Approvers = [Approver, Supervisor];
    private static readonly Role[] Supervisors = [Supervisor];
    private static readonly Role[] OverRatings = [Supervisor, Administrator];
    private static readonly Role[] OnDuty = [Operator, Supervisor, Administrator];

    /// <summary>The actions of staff, in the order in which a case usually meets them.</summary>
    public static IReadOnlyList<CaseAction> OfStaff { get; } = [.. Enum.GetValues<CaseAction>().Where(action => For(action).Count > 0)];

    /// <summary>None for what only citizens or the service do.</summary>
    public static IReadOnlyList<Role> For(CaseAction action) => action switch
    {
        CaseAction.Dispatch or CaseAction.RefuseReturn or CaseAction.Merge or CaseAction.Unmerge or CaseAction.Withdraw or CaseAction.HandBack => Desk,
        CaseAction.Adjudicate or CaseAction.AllowAsking or CaseAction.ExtendLate or CaseAction.ApproveDeviation => Supervisors,
        CaseAction.Urge or CaseAction.Supervise or CaseAction.LiftSupervision => Supervisors,
        CaseAction.Accept or CaseAction.Return or CaseAction.Transfer or CaseAction.Ask or CaseAction.Answer => Department,
        CaseAction.Invite or CaseAction.AcceptPart or CaseAction.Contribute or CaseAction.ReleasePart => Department,
        CaseAction.DraftAnswer or CaseAction.ReviewAnswer or CaseAction.SendBackAnswer or CaseAction.SendAnswer => Department,
        CaseAction.FilePlan or CaseAction.ReachMilestone or CaseAction.NoteDeviation or CaseAction.TellProgress => Department,
        CaseAction.RequestExtension or CaseAction.Report => Department,
        CaseAction.ApproveAnswer => [Approver],
        CaseAction.Coordinate => [.. Department, Supervisor],
        CaseAction.DecidePlan or CaseAction.DecideDeviation or CaseAction.DecideExtension or CaseAction.DecideRefusal => Approvers,
        CaseAction.Note or CaseAction.ProposeRefusal or CaseAction.RaiseEmergency => [.. Department, .. Desk],
        CaseAction.HandOver or CaseAction.DecideHandOver => FirstContacts,
        CaseAction.RequestExclusion or CaseAction.DecideExclusion or CaseAction.LiftExclusion => OverRatings,
        CaseAction.Acknowledge or CaseAction.FileEventReport => OnDuty,
        CaseAction.Publish or CaseAction.WithdrawPublication => [Approver, .. Desk],
        _ => [],
    };

    public static bool Lets(Actor actor, CaseAction action) => For(action).Any(role => actor.Roles.Contains(role));
}
