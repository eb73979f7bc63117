using Hotline.Core.Cases.Casework;
using Hotline.Core.Policy;

namespace Hotline.Core.Cases.Views;

/// <summary>The work on a case as the API and the pages show it.</summary>
public sealed class CaseworkJson(CityPolicy policy, CityClocks clocks, CityTime cityTime, TimeProvider time)
{
    public StaffCasework ForStaff(Case found, string language)
    {
        var state = found.State;
        return new()
        {
            Parts = [.. state.Parts.Select(part => PartOf(found, part, language))],
            Coordination = CoordinationOf(found),
            Return = ReturnOf(found, language),
            ReturnableUntil = ReturnableUntil(state),
            BoundByDecision = state.BoundByDecision,
            Draft = DraftOf(found),
            Plan = state.Plan is { } plan ? PlanOf(found, plan, forStaff: true) : null,
        };
    }

    public CitizenCasework ForCitizen(Case found, string language)
    {
        var state = found.State;
        var answer = state.AnsweredAt is null ? null : found.WordsAs<AnswerText>(state.Draft?.DraftedIn);
        return new()
        {
            CoHandlers = [.. state.Parts.Where(part => part.ReleasedIn is null).Select(part => part.Department).Distinct().Select(id => Name(id, language))],
            Coordinator = found.WordsAs<CoordinationNote>(state.Coordination?.NotedIn)?.Leader,
            Plan = state.Plan is { Approved: true } plan ? PlanOf(found, plan, forStaff: false) : null,
            Grounds = answer?.Grounds,
            AnswerAttachments = answer?.Attachments ?? [],
        };
    }

    private PartView PartOf(Case found, Part part, string language)
    {
        var asked = found.WordsAs<Invitation>(part.InvitedIn)?.Parts.FirstOrDefault(each => each.Department == part.Department);
        var contribution = found.WordsAs<Contribution>(part.ContributedIn);
        return new(
            Name(part.Department, language),
            asked?.Asked,
            asked?.Reason,
            cityTime.Local(part.Clock.Due),
            part.Clock.IsOverdue(time.GetUtcNow()) || part.Clock.StoppedLate,
            StageOf(part),
            Local(part.AcceptedAt),
            contribution?.Text,
            contribution?.Attachments ?? [],
            found.WordsIn(part.ReleasedIn));
    }

    private static PartStage StageOf(Part part) => part switch
    {
        { ContributedIn: not null } => PartStage.Contributed,
        { IsOpen: false } => PartStage.Released,
        { AcceptedAt: not null } => PartStage.Accepted,
        _ => PartStage.Invited,
    };

    private CoordinationView? CoordinationOf(Case found)
    {
        if (found.State.Coordination is not { } coordination)
        {
            return null;
        }

        var note = found.WordsAs<CoordinationNote>(coordination.NotedIn);
        var overdue = coordination.Clock.IsOverdue(time.GetUtcNow()) || coordination.Clock.StoppedLate;
        return new(cityTime.Local(coordination.Clock.Due), overdue, note?.Leader, note?.Note);
    }

    private ReturnView? ReturnOf(Case found, string language) => found.State.ReturnRequest is { } request
        ? new(
            Name(request.Department, language),
            request.Proposed is null ? null : Name(request.Proposed, language),
            found.WordsIn(request.AskedIn),
            request.NeedsSupervisor)
        : null;

    private DateTimeOffset? ReturnableUntil(CaseState state) =>
        state is { WithDepartmentSince: { } since, BoundByDecision: false } && state.Status.Allows(CaseAction.Return)
            && state.Returns < policy.Deadlines.Casework.Returns
            ? cityTime.Local(clocks.Return(since).Due)
            : null;

    private DraftView? DraftOf(Case found)
    {
        if (found.State.Draft is not { } draft)
        {
            return null;
        }

        var words = found.WordsAs<AnswerText>(draft.DraftedIn);
        var sentBack = draft.Stage == DraftStage.SentBack ? found.Events.Last(@event => @event.Fact is AnswerSentBack).Words?.Text : null;
        return new(
            words?.Text,
            words?.PublicText,
            words?.Grounds,
            words?.Attachments ?? [],
            draft.Drafter,
            draft.Stage,
            draft.Reviewer,
            Local(draft.SendClock?.Due),
            sentBack);
    }

    private PlanView PlanOf(Case found, WorkPlan plan, bool forStaff)
    {
        var words = found.WordsAs<PlanText>(plan.FiledIn);
        return new(words?.Summary, plan.Approved, [.. plan.Milestones.Select((milestone, index) => MilestoneOf(found, words, milestone, index, forStaff))]);
    }

    private MilestoneView MilestoneOf(Case found, PlanText? words, Milestone milestone, int index, bool forStaff) => new(
        index + 1,
        words?.Titles[index],
        cityTime.Local(milestone.Clock.Due),
        milestone.Clock.IsOverdue(time.GetUtcNow()),
        milestone.ReachedIn is { } reached ? cityTime.Local(found.Events[reached - 1].At) : null,
        found.WordsIn(milestone.ReachedIn),
        forStaff ? DeviationOf(found, milestone.Deviation) : null);

    private static DeviationView? DeviationOf(Case found, Deviation? deviation)
    {
        var words = found.WordsAs<DeviationText>(deviation?.NotedIn);
        return deviation is null ? null : new(words?.Note, words?.Remedy, deviation.Longer.ToString(), deviation.Stage);
    }

    private Named Name(string id, string language) => new(id, policy.Departments.Find(id)?.Name.In(language) ?? id);

    private DateTimeOffset? Local(DateTimeOffset? at) => at is { } instant ? cityTime.Local(instant) : null;
}
