using Hotline.Core.Calendar;
using Hotline.Core.Cases;
using Hotline.Core.Cases.Casework;

namespace Hotline.Core.Tests.Builders;

/// <summary>What departments do with a case together, done in the plainest way.</summary>
internal static class CaseworkSteps
{
    public const string CoHandler = "hall";

    public static AnswerText Text { get; } = new("已恢复供水。", null, null, []);

    /// <summary>With the part, or the plan in force, that the action is about, and the event that holds its words.</summary>
    public static Case Ready(Case found, CaseAction action, DateTimeOffset at) => action switch
    {
        CaseAction.AcceptPart or CaseAction.Contribute or CaseAction.ReleasePart => With(
            found,
            new CoHandlersInvited(ACase.Department, [], found.State.AnswerClock),
            AnInvitation,
            (state, number) => state with { Parts = [APart(at) with { InvitedIn = number }] }),
        // Only a case whose answer has a public version takes others in once it is answered.
        CaseAction.TakeIn when found.State.AnsweredAt is not null => With(
            found,
            new AnswerDrafted(ACase.Department),
            Text with { PublicText = "已恢复供水。" },
            (state, number) => state with { Draft = new(number, ACase.Handler.Account, DraftStage.Sent) }),
        CaseAction.Coordinate => Case.Restore(
            found.State with { Coordination = new(TestCity.Clocks.Coordination(TestCity.Clocks.Answer(null, at)), NotedIn: null) }, found.Events, "tag"),
        CaseAction.ReachMilestone or CaseAction.NoteDeviation => WithAPlan(found, at),
        CaseAction.DecideDeviation => With(
            WithAPlan(found, at),
            new DeviationNoted(1, ClockLength.WorkingDays(3)),
            ADeviation,
            (state, number) => state with
            {
                Plan = state.Plan!.With(
                    1, state.Plan.Milestones[0] with { Deviation = new(number, "somebody", ClockLength.WorkingDays(3), DeviationStage.Noted) }),
            }),
        _ => found,
    };

    public static Result<CaseEvent> Do(Case found, CaseAction action)
    {
        var at = AnAction.Later;
        var coHandler = AnActor.HandlerOf(CoHandler);
        return action switch
        {
            CaseAction.RefuseReturn => found.RefuseReturn("属你局职责", AnActor.Operator, at),
            CaseAction.Adjudicate => found.Adjudicate("hall", new("三定方案", "由市政府牵头"), ACase.Reason, AnActor.Supervisor, at),
            CaseAction.Invite => found.Invite([APart(at)], AnInvitation, found.State.AnswerClock, null, ACase.Handler, at),
            CaseAction.InviteNamed => found.InviteNamed([APart(at)], AnInvitation, AnActor.Clerk, at),
            CaseAction.AcceptPart => found.AcceptPart(CoHandler, coHandler, at),
            CaseAction.Contribute => found.Contribute(CoHandler, new("管网属市政", []), coHandler, at),
            CaseAction.ReleasePart => found.ReleasePart(CoHandler, "已另行查明", ACase.Handler, at),
            CaseAction.Coordinate => found.Coordinate(new("副市长", "建议分段处理"), ACase.Handler, at),
            CaseAction.DraftAnswer => found.DraftAnswer(Text, ACase.Handler, at),
            CaseAction.ReviewAnswer => found.ReviewAnswer(AnAction.Approver, at),
            CaseAction.SendBackAnswer => found.SendBackAnswer("请写明时间", AnAction.Approver, at),
            CaseAction.ApproveAnswer => found.ApproveAnswer(TestCity.Clocks.Send(at), afterReview: false, AnAction.Approver, at),
            CaseAction.SendAnswer => found.SendAnswer(ACase.Handler, at),
            CaseAction.FilePlan => found.FilePlan(APlan, [TestCity.Clocks.Milestone(5, at), TestCity.Clocks.Milestone(20, at)], ACase.Handler, at),
            CaseAction.DecidePlan => found.DecidePlan(approved: true, null, TestCity.Calendar, AnAction.Approver, at),
            CaseAction.ReachMilestone => found.ReachMilestone(1, "已查勘", ACase.Handler, at),
            CaseAction.NoteDeviation => found.NoteDeviation(1, ADeviation, ClockLength.WorkingDays(3), ACase.Handler, at),
            CaseAction.DecideDeviation => found.DecideDeviation(1, approved: true, null, TestCity.Calendar, AnAction.Approver, at),
            CaseAction.TellProgress => found.TellProgress("正在查勘", ACase.Handler, at),
            _ => throw new ArgumentOutOfRangeException(nameof(action), action, null),
        };
    }

    private static Case WithAPlan(Case found, DateTimeOffset at)
    {
        Clock[] clocks = [TestCity.Clocks.Milestone(5, at), TestCity.Clocks.Milestone(20, at)];
        return With(
            found,
            new PlanFiled(ACase.Department, clocks),
            APlan,
            (state, number) => state with { Plan = new(number, ACase.Handler.Account, Approved: true, [.. clocks.Select(clock => new Milestone(clock))]) });
    }

    private static Case With<T>(Case found, CaseFact fact, T words, Func<CaseState, int, CaseState> change)
        where T : class
    {
        var number = found.State.Version + 1;
        var changed = change(found.State, number) with { Version = number };
        var told = CaseEvent.Create(found.State, changed, AnAction.Later, ACase.Handler, fact, CompoundWords.Write(words));
        return Case.Restore(changed with { ChainHead = told.Hash }, [.. found.Events, told], "tag");
    }

    public static Part APart(DateTimeOffset at, string department = CoHandler) =>
        new() { Department = department, Clock = TestCity.Clocks.Contribution(ClockLength.WorkingDays(3), at) };

    public static Invitation AnInvitation { get; } = new([new(CoHandler, "请核实管网权属")]);

    public static PlanText APlan { get; } = new("分两步改造", ["查勘", "施工"]);

    public static DeviationText ADeviation { get; } = new("连日降雨", "增加人手");
}
