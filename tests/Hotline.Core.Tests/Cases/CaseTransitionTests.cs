using Hotline.Core.Access;
using Hotline.Core.Calendar;
using Hotline.Core.Cases;
using Hotline.Core.Remind;
using Hotline.Core.Tests.Builders;

namespace Hotline.Core.Tests.Cases;

public sealed class CaseTransitionTests
{
    /// <summary>
    /// What each action (row) makes of a case in each status (column); a dot is a refusal, a dash one for want of what it is about: no
    /// department was invited before the case was accepted.
    /// </summary>
    private const string Table =
        """
        action     | Received   Classified Routed   Accepted        AwaitingCitizen Returned Answered Closed   Reopened
        Classify   | Classified .          .        .               .               .        .        .        .
        SendToDesk | .          Classified .        .               .               .        .        .        .
        Route      | .          Routed     .        .               .               .        .        .        .
        Dispatch   | Routed     Routed     .        .               .               Routed   .        .        .
        Accept     | .          .          Accepted .               .               .        .        .        Accepted
        Return     | .          .          Returned Returned        .               .        .        .        Returned
        Transfer   | .          .          Routed   Routed          .               .        .        .        Routed
        Note       | Received   Classified Routed   Accepted        AwaitingCitizen Returned Answered Closed   Reopened
        Ask        | .          .          .        AwaitingCitizen .               .        .        .        .
        Supplement | .          .          .        .               Accepted        .        .        .        .
        Answer     | .          .          .        Answered        .               .        .        .        .
        Rate       | .          .          .        .               .               .        Closed   .        .
        Reopen     | .          .          .        .               .               .        .        Reopened .
        RefuseReturn    | .     .          .        .               .               Accepted .        .        .
        Adjudicate      | .     .          .        .               .               Routed   .        .        .
        Invite          | .     .          .        Accepted        .               .        .        .        .
        AcceptPart      | .     .          -        Accepted        AwaitingCitizen Returned .        .        .
        Contribute      | .     .          -        Accepted        AwaitingCitizen Returned .        .        .
        ReleasePart     | .     .          -        Accepted        AwaitingCitizen Returned .        .        .
        Coordinate      | .     .          .        Accepted        AwaitingCitizen .        .        .        .
        DraftAnswer     | .     .          .        Accepted        .               .        .        .        .
        ReviewAnswer    | .     .          .        Accepted        .               .        .        .        .
        SendBackAnswer  | .     .          .        Accepted        .               .        .        .        .
        ApproveAnswer   | .     .          .        Accepted        .               .        .        .        .
        SendAnswer      | .     .          .        Answered        .               .        .        .        .
        FilePlan        | .     .          .        Accepted        .               .        .        .        .
        DecidePlan      | .     .          .        Accepted        .               .        .        .        .
        ReachMilestone  | .     .          .        Accepted        .               .        .        .        .
        NoteDeviation   | .     .          .        Accepted        .               .        .        .        .
        DecideDeviation | .     .          .        Accepted        .               .        .        .        .
        TellProgress    | .     .          .        Accepted        AwaitingCitizen .        .        .        .
        Remind     | .          Classified Routed   Accepted        .               Returned .        .        Reopened
        Urge       | .          Classified Routed   Accepted        .               Returned .        .        Reopened
        Supervise  | Received   Classified Routed   Accepted        AwaitingCitizen Returned .        .        Reopened
        LiftSupervision | Received   Classified Routed   Accepted        AwaitingCitizen Returned Answered Closed   Reopened
        RequestExclusion | Received   Classified Routed   Accepted        AwaitingCitizen Returned Answered Closed   Reopened
        DecideExclusion | Received   Classified Routed   Accepted        AwaitingCitizen Returned Answered Closed   Reopened
        LiftExclusion | Received   Classified Routed   Accepted        AwaitingCitizen Returned Answered Closed   Reopened
        RaiseEmergency | Received   Classified Routed   Accepted        AwaitingCitizen Returned .        .        Reopened
        AlertDuty  | Received   Classified Routed   Accepted        AwaitingCitizen Returned Answered Closed   Reopened
        Acknowledge | Received   Classified Routed   Accepted        AwaitingCitizen Returned Answered Closed   Reopened
        FileEventReport | Received   Classified Routed   Accepted        AwaitingCitizen Returned Answered Closed   Reopened
        Report     | .          .          .        Accepted        .               .        .        .        .
        ApproveDeviation | .    .          .        Accepted        .               .        .        .        .
        """;

    public static TheoryData<CaseAction, CaseStatus, string> Cells()
    {
        var rows = Table.Split('\n').Select(line => line.Split((char[])[' ', '|', '\r'], StringSplitOptions.RemoveEmptyEntries)).ToList();
        var cells = new TheoryData<CaseAction, CaseStatus, string>();
        foreach (var row in rows.Skip(1))
        {
            for (var column = 1; column < row.Length; column++)
            {
                cells.Add(Enum.Parse<CaseAction>(row[0]), Enum.Parse<CaseStatus>(rows[0][column]), row[column]);
            }
        }

        return cells;
    }

    [Fact]
    public void Table_IsRead_HasEveryActionInEveryStatus() =>
        Cells().Count.ShouldBe(Enum.GetValues<CaseAction>().Length * Enum.GetValues<CaseStatus>().Length);

    [Theory]
    [MemberData(nameof(Cells))]
    public void Action_InStatus_GivesTheStatusOfTheTable(CaseAction action, CaseStatus status, string expected)
    {
        var acted = Ready(Prepared(action, status).In(status), action);
        var (before, events) = (acted.State, acted.Events.ToList());

        var outcome = Do(acted, action);

        if (expected == ".")
        {
            outcome.Errors.ShouldHaveSingleItem().ShouldBeEquivalentTo(Errors.WrongStatus(action, status));
            acted.State.ShouldBe(before);
            acted.Events.ShouldBe(events);
        }
        else if (expected == "-")
        {
            outcome.Faults().ShouldBe("no-open-part");
            acted.State.ShouldBe(before);
        }
        else
        {
            acted.State.Status.ToString().ShouldBe(expected);
            acted.Events.Count.ShouldBe(events.Count + 1);
            acted.Events[^1].ShouldBe(outcome.Value);
            acted.State.Version.ShouldBe(before.Version + 1);
            acted.ChainHolds().ShouldBeTrue();
        }
    }

    [Fact]
    public void Return_WhenReturnsAreUsedUp_IsRefusedAndChangesNothing()
    {
        var found = new ACase().In(CaseStatus.Routed);
        var before = found.State;

        var outcome = found.Return("又一次", null, returnsAllowed: 0, TestCity.Clocks.Dispatch(Later), ACase.Handler, Later);

        outcome.Errors.ShouldHaveSingleItem().Code.ShouldBe("returns-used-up");
        found.State.ShouldBe(before);
    }

    [Fact]
    public void Reopen_AsOftenAsAllowed_IsRefusedAndChangesNothing()
    {
        var found = new ACase().In(CaseStatus.Closed);
        var before = found.State;

        var outcome = found.Reopen("还是没水", reopeningsAllowed: 0, TestCity.Clocks.Answer(null, Later), Actor.Citizen, Later);

        outcome.Errors.ShouldHaveSingleItem().Code.ShouldBe("reopened-before");
        found.State.ShouldBe(before);
    }

    [Theory]
    [InlineData(Satisfaction.Satisfied)]
    [InlineData(Satisfaction.FairlySatisfied)]
    public void Reopen_AfterAnotherRatingThanDissatisfied_IsRefused(Satisfaction satisfaction)
    {
        var found = new ACase().Rated(satisfaction).In(CaseStatus.Closed);

        Do(found, CaseAction.Reopen).Errors.ShouldHaveSingleItem().Code.ShouldBe("reopen-only-dissatisfied");

        found.State.Status.ShouldBe(CaseStatus.Closed);
    }

    [Fact]
    public void Reopen_OfARatedCase_AsksForTheRatingAnew()
    {
        var reopened = new ACase().In(CaseStatus.Reopened).State;

        reopened.Rating.ShouldBeNull();
        reopened.AnsweredAt.ShouldBeNull();
        reopened.AcceptedAt.ShouldBeNull();
        reopened.Reopened.ShouldBe(1);
        reopened.Department.ShouldBe(ACase.Department);
    }

    /// <summary>With what the action answers to: a supervision to lift, a request to decide, an emergency to see to.</summary>
    private static Case Ready(Case found, CaseAction action)
    {
        var state = found.State;
        var ready = action switch
        {
            CaseAction.LiftSupervision => state with { Supervision = new(Later, "system") },
            CaseAction.ApproveDeviation => state with { DeviationReportedBy = "somebody" },
            CaseAction.DecideExclusion or CaseAction.LiftExclusion => state with { Exclusion = new("malicious", "somebody", Later, null) },
            CaseAction.AlertDuty or CaseAction.Acknowledge or CaseAction.FileEventReport =>
                state with { Emergency = new(TestCity.Clocks.Emergency(state.ReceivedAt), null, state.ReceivedAt, null, 0) },
            _ => state,
        };
        return Case.Restore(ready, found.Events, "tag");
    }

    private static DateTimeOffset Later => TestCity.At("2026-03-03 10:00");

    /// <summary>With what the action is about, where that comes from others' actions.</summary>
    private static ACase Prepared(CaseAction action, CaseStatus status) => new ACase().OnceAccepted((found, at) =>
    {
        Action<Case, DateTimeOffset> prepare = action switch
        {
            CaseAction.AcceptPart or CaseAction.Contribute or CaseAction.ReleasePart or CaseAction.Coordinate when IsWorkedOn(status) => CaseworkSteps.Invites,
            CaseAction.ReviewAnswer or CaseAction.SendBackAnswer or CaseAction.ApproveAnswer => CaseworkSteps.Drafts,
            CaseAction.SendAnswer => CaseworkSteps.Approves,
            CaseAction.DecidePlan => CaseworkSteps.FilesPlan,
            CaseAction.ReachMilestone or CaseAction.NoteDeviation => CaseworkSteps.HasPlan,
            CaseAction.DecideDeviation => CaseworkSteps.Deviates,
            _ => (_, _) => { },
        };
        prepare(found, at);
    });

    /// <summary>An open part would keep the case from being answered.</summary>
    private static bool IsWorkedOn(CaseStatus status) => status is CaseStatus.Accepted or CaseStatus.AwaitingCitizen or CaseStatus.Returned;

    private static Result<CaseEvent> Do(Case found, CaseAction action)
    {
        var clock = TestCity.Clocks.Answer(null, Later);
        return action switch
        {
            CaseAction.Classify => found.Classify(ACase.Classification, Later),
            CaseAction.SendToDesk => found.SendToDesk(ACase.Reason, Later),
            CaseAction.Route => found.Route(ACase.Department, ACase.Reason, clock, Later),
            CaseAction.Dispatch => found.Dispatch("east-office", ACase.Classification, ACase.Reason, clock, AnActor.Operator, Later),
            CaseAction.Accept => found.Accept(ACase.Handler, Later),
            CaseAction.Return => found.Return("不属于本局", null, 2, TestCity.Clocks.Dispatch(Later), ACase.Handler, Later),
            CaseAction.Transfer => found.Transfer("east-office", "属地管理", ACase.Reason, ACase.Handler, Later),
            CaseAction.Note => found.AddNote("已联系", ACase.Handler, Later),
            CaseAction.Ask => found.Ask("哪一栋楼？", ACase.Handler, Later),
            CaseAction.Supplement => found.Supplement("三号楼", TestCity.Calendar, Actor.Citizen, Later),
            CaseAction.Answer => found.Answer("已恢复供水。", ACase.Handler, Later),
            CaseAction.Rate => found.Rate(Satisfaction.Satisfied, solved: true, null, Actor.Citizen, Later),
            CaseAction.Reopen => found.Reopen("还是没水", 1, clock, Actor.Citizen, Later),
            CaseAction.RefuseReturn => found.RefuseReturn("属你局职责", AnActor.Operator, Later),
            CaseAction.Adjudicate => found.Adjudicate("hall", new("三定方案", "由市政府牵头"), ACase.Reason, AnActor.Supervisor, Later),
            CaseAction.Invite => found.Invite([CaseworkSteps.APart(Later)], CaseworkSteps.AnInvitation, clock, null, ACase.Handler, Later),
            CaseAction.AcceptPart => found.AcceptPart(CaseworkSteps.CoHandler, AnActor.HandlerOf(CaseworkSteps.CoHandler), Later),
            CaseAction.Contribute => found.Contribute(
                CaseworkSteps.CoHandler, new("管网属市政", []), AnActor.HandlerOf(CaseworkSteps.CoHandler), Later),
            CaseAction.ReleasePart => found.ReleasePart(CaseworkSteps.CoHandler, "已另行查明", ACase.Handler, Later),
            CaseAction.Coordinate => found.Coordinate(new("副市长", "建议分段处理"), ACase.Handler, Later),
            CaseAction.DraftAnswer => found.DraftAnswer(CaseworkSteps.Text, ACase.Handler, Later),
            CaseAction.ReviewAnswer => found.ReviewAnswer(CaseworkSteps.Approver, Later),
            CaseAction.SendBackAnswer => found.SendBackAnswer("请写明时间", CaseworkSteps.Approver, Later),
            CaseAction.ApproveAnswer => found.ApproveAnswer(TestCity.Clocks.Send(Later), afterReview: false, CaseworkSteps.Approver, Later),
            CaseAction.SendAnswer => found.SendAnswer(ACase.Handler, Later),
            CaseAction.FilePlan => found.FilePlan(CaseworkSteps.APlan, [TestCity.Clocks.Milestone(5, Later)], ACase.Handler, Later),
            CaseAction.DecidePlan => found.DecidePlan(approved: true, null, TestCity.Calendar, CaseworkSteps.Approver, Later),
            CaseAction.ReachMilestone => found.ReachMilestone(1, "已查勘", ACase.Handler, Later),
            CaseAction.NoteDeviation => found.NoteDeviation(1, CaseworkSteps.ADeviation, ClockLength.WorkingDays(3), ACase.Handler, Later),
            CaseAction.DecideDeviation => found.DecideDeviation(1, approved: true, null, TestCity.Calendar, CaseworkSteps.Approver, Later),
            CaseAction.TellProgress => found.TellProgress("正在查勘", ACase.Handler, Later),
            CaseAction.Remind => found.Remind(new(ACase.Department, Later, ReminderStage.Urge), [], Later),
            CaseAction.Urge => found.Urge("请立即办理", AnActor.Supervisor, Later),
            CaseAction.Supervise => found.Supervise("久拖不决", AnActor.Supervisor, Later),
            CaseAction.LiftSupervision => found.LiftSupervision("已有进展", AnActor.Supervisor, Later),
            CaseAction.RequestExclusion => found.RequestExclusion("malicious", "多次虚假", AnActor.Supervisor, Later),
            CaseAction.DecideExclusion => found.DecideExclusion(approved: true, null, AnActor.Supervisor, Later),
            CaseAction.LiftExclusion => found.LiftExclusion("查明属实", AnActor.Supervisor, Later),
            CaseAction.RaiseEmergency => found.RaiseEmergency("有人被困", TestCity.Clocks.Emergency(Later), AnActor.Operator, Later),
            CaseAction.AlertDuty => found.AlertDuty(DutyRung.Officer, ["duty"], Later, Later),
            CaseAction.Acknowledge => found.Acknowledge(AnActor.Operator, Later),
            CaseAction.FileEventReport => found.FileEventReport("报告", AnActor.Operator, Later),
            CaseAction.Report => found.Report("晚一个月", deviates: true, clock, ACase.Handler, Later),
            CaseAction.ApproveDeviation => found.ApproveDeviation(AnActor.Operator, Later),
            _ => throw new ArgumentOutOfRangeException(nameof(action), action, null),
        };
    }
}
