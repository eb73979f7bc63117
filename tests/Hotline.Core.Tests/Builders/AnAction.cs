using Hotline.Core.Access;
using Hotline.Core.Calendar;
using Hotline.Core.Cases;
using Hotline.Core.Exchange;
using Hotline.Core.Remind;

namespace Hotline.Core.Tests.Builders;

/// <summary>Every action on a case, done in the plainest way by whoever may, on Tuesday, 3 March 2026, at 10:00.</summary>
internal static class AnAction
{
    private static readonly ExtensionBounds Bounds = new(2, ClockLength.WorkingDays(5), Role.Approver);

    private static readonly Reference Other = Reference.From(new(2026, 3, 2), new string('0', 64));

    private static readonly WorkingCalendar NothingAnnounced = new(TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai"), TestCity.Calendar.Hours, []);

    private static readonly Upper AnUpper = new(
        "city", new("市", "市", "City"), Other, HandOver: 3, TestCity.At("2026-03-02 10:00"), TestCity.At("2026-03-09 10:00"), Urgency.Ordinary, Heard: 3);

    public static Actor Approver { get; } = new("approver", [Role.Approver], ACase.Department);

    public static DateTimeOffset Later { get; } = TestCity.At("2026-03-03 10:00");

    /// <summary>After every answer clock has run out.</summary>
    public static DateTimeOffset MuchLater { get; } = TestCity.At("2026-06-01 10:00");

    /// <summary>
    /// With what the action answers to: a request to decide, a supervision to lift, an emergency to see to. What cannot be asked for
    /// in the case's status is not there to be decided either.
    /// </summary>
    public static Case Ready(Case found, CaseAction action)
    {
        if (action == CaseAction.SendAnswer)
        {
            found = Ready(found, CaseAction.ApproveAnswer);
        }

        _ = action switch
        {
            CaseAction.SendAnswer => Do(found, CaseAction.ApproveAnswer),
            CaseAction.DecideExtension => Do(found, CaseAction.RequestExtension),
            CaseAction.DecideRefusal => Do(found, CaseAction.ProposeRefusal),
            CaseAction.DecideHandOver => Do(found, CaseAction.HandOver),
            CaseAction.ReviewAnswer or CaseAction.SendBackAnswer or CaseAction.ApproveAnswer => Do(found, CaseAction.DraftAnswer),
            CaseAction.DecidePlan => Do(found, CaseAction.FilePlan),
            // A case that no list shows yet is still with the queues.
            CaseAction.Merge when found.State.Status == CaseStatus.Classified => Do(found, CaseAction.SendToDesk),
            _ => null,
        };
        var state = found.State;
        var ready = action switch
        {
            CaseAction.WithdrawPublication => state with { Publication = new("223344556677", 1, Later) },
            CaseAction.LiftSupervision => state with { Supervision = new(Later, "system") },
            CaseAction.ApproveDeviation => state with { DeviationReportedBy = "somebody" },
            CaseAction.DecideExclusion or CaseAction.LiftExclusion => state with { Exclusion = new("malicious", "somebody", Later, null) },
            CaseAction.AlertDuty or CaseAction.Acknowledge or CaseAction.FileEventReport =>
                state with { Emergency = new(TestCity.Clocks.Emergency(state.ReceivedAt), null, state.ReceivedAt, null, 0) },
            CaseAction.HandBack => state with { Upper = AnUpper },
            _ => state,
        };
        return CaseworkSteps.Ready(Case.Restore(ready, found.Events, "tag"), action, Later);
    }

    public static Result<CaseEvent> Do(Case found, CaseAction action)
    {
        var clock = TestCity.Clocks.Answer(null, Later);
        return action switch
        {
            CaseAction.Classify => found.Classify(ACase.Classification, Later),
            CaseAction.SendToDesk => found.SendToDesk(ACase.Reason, Later),
            CaseAction.Route => found.Route(ACase.Department, ACase.Reason, clock, Later),
            CaseAction.Dispatch => found.Dispatch("east-office", ACase.Classification, ACase.Reason, clock, AnActor.Operator, Later),
            CaseAction.Accept => found.Accept(TestCity.Clocks.Completeness(Later), ACase.Handler, Later),
            CaseAction.Return => found.Return("不属于本局", null, 2, TestCity.Clocks.Dispatch(Later), ACase.Handler, Later),
            CaseAction.Transfer => found.Transfer("east-office", "属地管理", ACase.Reason, ACase.Handler, Later),
            CaseAction.Note => found.AddNote("已联系", ACase.Handler, Later),
            CaseAction.Ask => found.Ask(Later),
            CaseAction.Supplement => found.Supplement("三号楼", TestCity.Calendar, Actor.Citizen, Later),
            CaseAction.Answer => found.Answer("已恢复供水。", ACase.Handler, Later),
            CaseAction.AnswerSample => found.AnswerSample("2026-03", Satisfaction.Satisfied, solved: true, null, Actor.Citizen, Later),
            CaseAction.Rate => found.Rate(Satisfaction.Satisfied, solved: true, null, Actor.Citizen, Later),
            CaseAction.Publish => found.Publish(new("停水了。", null), AnActor.Supervisor, Later),
            CaseAction.WithdrawPublication => found.WithdrawPublication("当事人要求", AnActor.Supervisor, Later),
            CaseAction.Reopen => found.Reopen("还是没水", 1, clock, Actor.Citizen, Later),
            CaseAction.AllowAsking => found.AllowAsking("同意", AnActor.Supervisor, Later),
            CaseAction.RemindCitizen => found.RemindCitizen(1, Later.AddDays(1), Later),
            CaseAction.EndWaiting => found.EndWaiting(goesOn: false, TestCity.Calendar, Later),
            CaseAction.RequestExtension => found.RequestExtension(ClockLength.WorkingDays(3), "要等配件", Bounds, ACase.Handler, Later),
            CaseAction.DecideExtension => found.ApproveExtension("要等配件", TestCity.Calendar, Approver, Later),
            CaseAction.ExtendLate => found.ExtendLate(ClockLength.WorkingDays(3), "同意延期", TestCity.Calendar, AnActor.Supervisor, MuchLater),
            CaseAction.Recompute => found.Recompute(NothingAnnounced, Later)!,
            CaseAction.Withdraw => found.Withdraw(null, Actor.Citizen, Later),
            CaseAction.ProposeRefusal => found.ProposeRefusal("in-court", "案件已在法院审理", ACase.Handler, Later),
            CaseAction.DecideRefusal => found.ApproveRefusal("案件已在法院审理", new(2026, 5, 2), Approver, Later),
            CaseAction.Merge => found.Merge(Other, "同一事项", AnActor.Operator, Later),
            CaseAction.TakeIn => found.TakeIn(Other, AnActor.Operator, Later),
            CaseAction.Unmerge => found.Unmerge("并非同一事项", TestCity.Calendar, AnActor.Operator, Later),
            CaseAction.LetGo => found.LetGo(Other, AnActor.Operator, Later),
            CaseAction.RateMerged => found.RateMerged(new(ACase.Department, Later, InTime: true), Satisfaction.Satisfied, solved: true, null, Actor.Citizen, Later),
            CaseAction.HandOver => found.OfferHandOver(null, ACase.Department, "调岗", AnActor.Operator, Later),
            CaseAction.DecideHandOver => found.AcceptHandOver(ACase.Handler, Later),
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
            CaseAction.HandBack => found.HandBack("属市级职责", AnActor.Operator, Later),
            CaseAction.NoteExchange => found.RefuseMessage(new("county", 7, ExchangeKind.Asked, "asked-before"), Actor.System, Later),
            _ => CaseworkSteps.Do(found, action),
        };
    }
}
