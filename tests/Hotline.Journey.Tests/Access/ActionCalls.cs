using Hotline.Core.Cases;
using Hotline.Core.Tests.Builders;

namespace Hotline.Journey.Tests.Access;

/// <summary>How each action is asked for over the API, in the plainest way: the end of its path and its body.</summary>
internal static class ActionCalls
{
    private static readonly object Yes = new { approved = true };

    /// <summary>Null for what only the service does.</summary>
    public static (string Path, object? Body)? Of(CaseAction action) => action switch
    {
        CaseAction.Dispatch => ("dispatch", new { department = "east-office", category = TestCity.Supply }),
        CaseAction.Accept => ("accept", null),
        CaseAction.Return => ("return", new { ground = "不属于本局" }),
        CaseAction.Transfer => ("transfer", new { department = "east-office", reason = "属地管理" }),
        CaseAction.Note => ("notes", new { note = "已联系" }),
        CaseAction.Ask => ("ask", new { question = "哪一栋楼？" }),
        CaseAction.Supplement => ("supplement", new { reply = "三号楼" }),
        CaseAction.Answer => ("answer", new { answer = "已恢复供水。" }),
        CaseAction.Rate or CaseAction.RateMerged => ("rating", new { satisfaction = "satisfied", solved = true }),
        CaseAction.Reopen => ("reopen", new { reason = "还是没水" }),
        CaseAction.RefuseReturn => ("refuse-return", new { reason = "属你局职责" }),
        CaseAction.Adjudicate => ("adjudicate", new { department = "hall", rule = "三定方案", decision = "由市政府牵头" }),
        CaseAction.Invite => ("invite", new { parts = new[] { new { department = "hall", asked = "请核实管网权属" } } }),
        CaseAction.AcceptPart => ("part/accept", null),
        CaseAction.Contribute => ("part/contribute", new { contribution = "管网属市政" }),
        CaseAction.ReleasePart => ("release", new { department = "hall", reason = "已另行查明" }),
        CaseAction.Coordinate => ("coordinate", new { leader = "副市长", note = "建议分段处理" }),
        CaseAction.DraftAnswer => ("draft", new { answer = "已恢复供水。" }),
        CaseAction.ReviewAnswer => ("draft/review", null),
        CaseAction.SendBackAnswer => ("draft/send-back", new { words = "请写明时间" }),
        CaseAction.ApproveAnswer => ("draft/approve", null),
        CaseAction.SendAnswer => ("draft/send", null),
        CaseAction.FilePlan => ("plan", new { summary = "分两步改造", milestones = new[] { new { title = "查勘", workingDays = 5 } } }),
        CaseAction.DecidePlan => ("plan/decision", Yes),
        CaseAction.ReachMilestone => ("plan/1/reach", new { progress = "已查勘" }),
        CaseAction.NoteDeviation => ("plan/1/deviation", new { note = "连日降雨", remedy = "增加人手", workingDays = 3 }),
        CaseAction.DecideDeviation => ("plan/1/deviation/decision", Yes),
        CaseAction.TellProgress => ("progress", new { notice = "正在施工" }),
        CaseAction.AllowAsking => ("allow-asking", new { decision = "同意" }),
        CaseAction.RequestExtension => ("extension", new { length = "1d", reason = "要等配件" }),
        CaseAction.DecideExtension => ("extension/decision", Yes),
        CaseAction.ExtendLate => ("late-extension", new { length = "1d", decision = "同意延期" }),
        CaseAction.Withdraw => ("withdraw", new { reason = "已自行解决" }),
        CaseAction.ProposeRefusal => ("refusal", new { ground = "in-court", explanation = "案件已在法院审理" }),
        CaseAction.DecideRefusal => ("refusal/decision", Yes),
        CaseAction.Merge => ("merge", new { main = ACase.Main.ToString(), reason = "同一事项" }),
        CaseAction.Unmerge => ("unmerge", new { reason = "并非同一事项" }),
        CaseAction.HandOver => ("hand-over", new { department = "hall", reason = "调岗" }),
        CaseAction.DecideHandOver => ("hand-over/decision", Yes),
        CaseAction.Urge => ("urge", new { words = "请立即办理" }),
        CaseAction.Supervise => ("supervise", new { reason = "久拖不决" }),
        CaseAction.LiftSupervision => ("lift-supervision", new { reason = "已有进展" }),
        CaseAction.RequestExclusion => ("exclusion", new { ground = "malicious", reason = "多次虚假" }),
        CaseAction.DecideExclusion => ("exclusion/decision", new { approve = true }),
        CaseAction.LiftExclusion => ("exclusion/lift", new { reason = "查明属实" }),
        CaseAction.RaiseEmergency => ("emergency", new { reason = "有人被困" }),
        CaseAction.Acknowledge => ("acknowledge", null),
        CaseAction.FileEventReport => ("event-report", new { what = "有人被困", where = "东区", when = "今晨", told = "值班领导", done = "已救出" }),
        CaseAction.Report => ("report", new { report = "已完成一半" }),
        CaseAction.ApproveDeviation => ("approve-deviation", null),
        CaseAction.Publish => ("publication", null),
        CaseAction.WithdrawPublication => ("publication/withdraw", new { reason = "当事人要求" }),
        CaseAction.HandBack => ("hand-back", new { ground = "属市级职责" }),
        _ => null,
    };
}
