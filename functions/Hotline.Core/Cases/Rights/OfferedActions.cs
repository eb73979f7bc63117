using Hotline.Core.Access;
using Hotline.Core.Answer;
using Hotline.Core.Cases.Casework;
using Hotline.Core.Policy;
using Hotline.Core.Route;

namespace Hotline.Core.Cases.Rights;

/// <summary>
/// What somebody may do to a case as it stands: their role, whose case it is, its status, and what waits for whom. It offers and
/// decides nothing: every transition still judges for itself.
/// </summary>
public sealed class OfferedActions(CityPolicy policy, ExtensionRules extensions, TimeProvider time)
{
    public IReadOnlyList<CaseAction> For(Case found, Actor by) =>
    [
        .. ActionRoles.OfStaff.Where(action =>
            ActionRoles.Lets(by, action)
            && found.State.Status.Allows(action)
            && IsTheirs(action, found.State, by)
            && IsOpen(action, found, by)),
    ];

    private static bool IsTheirs(CaseAction action, CaseState state, Actor by) => action switch
    {
        CaseAction.AcceptPart => state.OwnPart(by) is { AcceptedAt: null },
        CaseAction.Contribute => state.OwnPart(by) is not null,
        CaseAction.HandOver => OfferHandOverHandler.MayOffer(state.FirstContact, by),
        CaseAction.DecideHandOver => state.HandOver?.IsTo(by) == true,
        _ => by.MaySee(state.Department),
    };

    private bool IsOpen(CaseAction action, Case found, Actor by) => action switch
    {
        CaseAction.Dispatch => found.State.ReturnRequest is not { NeedsSupervisor: true },
        CaseAction.RefuseReturn => found.State.ReturnRequest is { NeedsSupervisor: false },
        CaseAction.Adjudicate => found.State.ReturnRequest is not null,
        CaseAction.Return => !found.State.BoundByDecision && found.State.Returns < policy.Deadlines.Casework.Returns,
        CaseAction.Transfer => !found.State.BoundByDecision,
        CaseAction.Merge => found.MergeRefusal() is null,
        CaseAction.HandBack => found.State.Upper is not null,
        CaseAction.Withdraw => found.State.Upper is null,
        CaseAction.Unmerge => found.State.Rating is null,
        CaseAction.ReleasePart => found.State.HasOpenParts(),
        CaseAction.Coordinate => found.State.Coordination is not null,
        CaseAction.Report => found.State.Directive is { IsReportedOn: true },
        CaseAction.ApproveDeviation => found.State.DeviationReportedBy is { } reporter && reporter != by.Account,
        CaseAction.Answer => policy.Answers.Approval.LetsAnswer(found.State.Department!, by) && !found.State.HasOpenParts(),
        _ => IsDraftOpen(action, found.State, by) && IsPlanOpen(action, found.State, by) && IsTimeOpen(action, found.State, by) && IsOversightOpen(action, found.State, by),
    };

    private bool IsDraftOpen(CaseAction action, CaseState state, Actor by) => action switch
    {
        CaseAction.ReviewAnswer => Others(state, by) is { Stage: DraftStage.Drafted },
        CaseAction.SendBackAnswer => Others(state, by) is { Stage: DraftStage.Drafted or DraftStage.Reviewed or DraftStage.Approved },
        CaseAction.ApproveAnswer => Others(state, by) is { } draft && MayApprove(draft, by) && !state.HasOpenParts(),
        CaseAction.SendAnswer => state.Draft is { Stage: DraftStage.Approved } && !state.HasOpenParts(),
        _ => true,
    };

    private bool IsPlanOpen(CaseAction action, CaseState state, Actor by) => action switch
    {
        CaseAction.DecidePlan => state.Plan is { Approved: false } plan && plan.FiledBy != by.Account,
        CaseAction.ReachMilestone => OpenMilestones(state).Any(milestone => !milestone.Clock.IsOverdue(time.GetUtcNow())),
        CaseAction.NoteDeviation => OpenMilestones(state).Any(),
        CaseAction.DecideDeviation => OpenMilestones(state).Any(
            milestone => milestone.Deviation is { Stage: DeviationStage.Noted } deviation && deviation.NotedBy != by.Account),
        _ => true,
    };

    private bool IsTimeOpen(CaseAction action, CaseState state, Actor by) => action switch
    {
        CaseAction.Ask => state.Asking.Allowed || (state.Asking.Times == 0 ? !IsTooLateToAsk(state) : state.Asking.Replied),
        CaseAction.AllowAsking => !state.Asking.Allowed && (state.Asking.Times > 0 || IsTooLateToAsk(state)),
        CaseAction.RequestExtension => MayAskForTime(state),
        CaseAction.DecideExtension => state.ExtensionRequest is { } request && request.By != by.Account && by.Is(request.DecidedBy),
        CaseAction.ExtendLate => state.Channel != Channel.Leader && state.AnswerClock.IsOverdue(time.GetUtcNow()),
        CaseAction.ProposeRefusal => state is { RefusalProposal: null, Upper: null },
        CaseAction.DecideRefusal => state.RefusalProposal is { } proposal && proposal.By != by.Account,
        _ => true,
    };

    private static bool IsOversightOpen(CaseAction action, CaseState state, Actor by) => action switch
    {
        CaseAction.Supervise => state.Supervision is null,
        CaseAction.LiftSupervision => state.Supervision is not null,
        CaseAction.RequestExclusion => state.Exclusion is null,
        CaseAction.DecideExclusion => state.Exclusion is { ApprovedBy: null } asked && asked.RequestedBy != by.Account,
        CaseAction.LiftExclusion => state.Exclusion is not null,
        CaseAction.RaiseEmergency => state.Emergency is null,
        CaseAction.Acknowledge => state.Emergency is { IsAcknowledged: false },
        CaseAction.FileEventReport => state.Emergency is not null,
        CaseAction.Publish => state.MayBePublic(),
        CaseAction.WithdrawPublication => state.Publication is not null,
        _ => true,
    };

    private static AnswerDraft? Others(CaseState state, Actor by) => state.Draft is { } draft && draft.Drafter != by.Account ? draft : null;

    private bool MayApprove(AnswerDraft draft, Actor by) => policy.Answers.Approval.ReviewFirst
        ? draft.Stage == DraftStage.Reviewed && draft.Reviewer != by.Account
        : draft.Stage is DraftStage.Drafted or DraftStage.Reviewed;

    private static IEnumerable<Milestone> OpenMilestones(CaseState state) =>
        state.Plan is { Approved: true } plan ? plan.Milestones.Where(milestone => milestone.IsOpen) : [];

    private bool IsTooLateToAsk(CaseState state) => state.CompletenessClock?.IsOverdue(time.GetUtcNow()) == true;

    private bool MayAskForTime(CaseState state)
    {
        var bounds = extensions.NextOf(state);
        return state.ExtensionRequest is null
            && (state.Channel == Channel.Leader || !state.AnswerClock.IsOverdue(time.GetUtcNow()))
            && state.AnswerClock.Extensions.Count < bounds.Number
            && bounds.Most is not null;
    }
}
