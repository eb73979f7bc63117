using Hotline.Core.Cases;

namespace Hotline.Pages.Answer.Forms;

/// <summary>How the actions on a case are laid out for whoever may take them.</summary>
public enum ActionGroup
{
    /// <summary>What the case waits for: these stand as buttons.</summary>
    Next,
    Citizen,
    Departments,
    Time,
    Oversight,
}

/// <summary>Where each action stands, and which of them ask for nothing.</summary>
public static class ActionGroups
{
    private static readonly HashSet<CaseAction> Next =
    [
        CaseAction.Acknowledge, CaseAction.Adjudicate, CaseAction.RefuseReturn, CaseAction.Dispatch,
        CaseAction.Accept, CaseAction.AcceptPart, CaseAction.Contribute,
        CaseAction.SendAnswer, CaseAction.ApproveAnswer, CaseAction.ReviewAnswer, CaseAction.SendBackAnswer, CaseAction.DraftAnswer, CaseAction.Answer,
        CaseAction.DecideExtension, CaseAction.DecideRefusal, CaseAction.DecidePlan, CaseAction.DecideDeviation, CaseAction.DecideExclusion,
        CaseAction.DecideHandOver, CaseAction.ApproveDeviation, CaseAction.Note,
    ];

    private static readonly HashSet<CaseAction> Citizen =
        [CaseAction.Ask, CaseAction.AllowAsking, CaseAction.TellProgress, CaseAction.ProposeRefusal, CaseAction.Withdraw];

    private static readonly HashSet<CaseAction> Departments =
    [
        CaseAction.Return, CaseAction.Transfer, CaseAction.Invite, CaseAction.ReleasePart, CaseAction.Coordinate,
        CaseAction.Merge, CaseAction.Unmerge, CaseAction.HandOver, CaseAction.HandBack,
    ];

    private static readonly HashSet<CaseAction> Time =
    [
        CaseAction.RequestExtension, CaseAction.ExtendLate, CaseAction.FilePlan, CaseAction.ReachMilestone, CaseAction.NoteDeviation,
        CaseAction.Report,
    ];

    private static readonly HashSet<CaseAction> Bare =
    [
        CaseAction.Accept, CaseAction.AcceptPart, CaseAction.ReviewAnswer, CaseAction.ApproveAnswer, CaseAction.SendAnswer,
        CaseAction.ApproveDeviation, CaseAction.Acknowledge,
    ];

    public static ActionGroup Of(CaseAction action) =>
        Next.Contains(action) ? ActionGroup.Next
        : Citizen.Contains(action) ? ActionGroup.Citizen
        : Departments.Contains(action) ? ActionGroup.Departments
        : Time.Contains(action) ? ActionGroup.Time
        : ActionGroup.Oversight;

    /// <summary>A press of a button is all it takes.</summary>
    public static bool IsBare(CaseAction action) => Bare.Contains(action);

    /// <summary>In the order in which the groups name them, which is that of their weight.</summary>
    public static IEnumerable<CaseAction> InOrder(IEnumerable<CaseAction> actions)
    {
        var order = Next.Concat(Citizen).Concat(Departments).Concat(Time).ToList();
        return actions.OrderBy(action => order.IndexOf(action) is var place && place < 0 ? int.MaxValue : place);
    }
}
