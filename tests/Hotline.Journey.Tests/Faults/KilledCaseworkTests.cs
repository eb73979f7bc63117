using System.Collections.Concurrent;

namespace Hotline.Journey.Tests.Faults;

/// <summary>Kills what departments, the desk and supervisors do with a case between its acceptance and its answer.</summary>
public sealed class KilledCaseworkTests(FragileCity fragile) : IClassFixture<FragileCity>
{
    private static readonly object Yes = new { approved = true };
    private static readonly object AnInvitation = new { parts = new[] { new { department = "urban-management", asked = "请查明路面" } } };
    private static readonly object APlan = new { summary = "分两步", milestones = new[] { new { title = "查勘", workingDays = 2 }, new { title = "施工", workingDays = 20 } } };

    /// <summary>
    /// The action, who does it and how; what has to be done before, as "who action" for each; and the event that says that it happened.
    /// </summary>
    private static readonly Dictionary<string, (string By, string Path, object? Body, string[] Before, string Happened)> Actions = new()
    {
        ["invite"] = (Staff.Water, "invite", AnInvitation, [], "coHandlersInvited"),
        ["accept part"] = (Staff.Lights, "part/accept", null, ["invite"], "partAccepted"),
        ["contribute part"] = (Staff.Lights, "part/contribute", new { contribution = "路面已开挖。" }, ["invite"], "partContributed"),
        ["release part"] = (Staff.Water, "release", new { department = "urban-management", reason = "已另行查明" }, ["invite"], "partReleased"),
        ["coordinate"] = (Staff.Water, "coordinate", new { leader = "分管副市长", note = "分段负责" }, ["invite"], "coordinationNoted"),
        ["draft answer"] = (Staff.Water, "draft", new { answer = "已修好。" }, [], "answerDrafted"),
        ["approve answer"] = (Staff.WaterApprover, "draft/approve", null, ["draft answer"], "answerApproved"),
        ["send answer"] = (Staff.Water, "draft/send", null, ["draft answer", "approve answer"], "caseAnswered"),
        ["request extension"] = (Staff.Water, "extension", new { length = "1d", reason = "要等配件" }, [], "extensionRequested"),
        ["decide extension"] = (Staff.WaterApprover, "extension/decision", Yes, ["request extension"], "deadlineExtended"),
        ["file plan"] = (Staff.Water, "plan", APlan, [], "planFiled"),
        ["decide plan"] = (Staff.WaterApprover, "plan/decision", Yes, ["file plan"], "planDecided"),
        ["reach milestone"] = (Staff.Water, "plan/1/reach", new { progress = "已查勘" }, ["file plan", "decide plan"], "milestoneReached"),
        ["return"] = (Staff.Water, "return", new { ground = "不属于本单位职责" }, [], "caseReturned"),
        ["refuse return"] = (Staff.Operator, "refuse-return", new { reason = "属你局职责" }, ["return"], "returnRefused"),
        ["adjudicate"] = (Staff.Supervisor, "adjudicate", new { department = "urban-management", rule = "三定方案", decision = "由城管负责" }, ["return"], "returnAdjudicated"),
        ["request exclusion"] = (Staff.Supervisor, "exclusion", new { ground = "malicious", reason = "多次虚假" }, [], "exclusionRequested"),
        ["decide exclusion"] = (Staff.OtherSupervisor, "exclusion/decision", new { approve = true }, ["request exclusion"], "exclusionDecided"),
        ["supervise"] = (Staff.Supervisor, "supervise", new { reason = "久拖不决" }, [], "caseSupervised"),
    };

    /// <summary>After these the case stays in the same places of the lists, whose rows may show the state before until its next change.</summary>
    private static readonly string[] InPlace = ["accept part", "draft answer", "approve answer", "file plan"];

    public static TheoryData<string> Names => [.. Actions.Keys.Except(["return"])];

    [Theory]
    [MemberData(nameof(Names))]
    public Task Action_KilledAnywhere_HappensOnceAndWhole(string name)
    {
        var (by, path, body, before, happened) = Actions[name];
        var sweep = new KillSweep(fragile) { MostRequests = 10, Exactly = !InPlace.Contains(name) };
        return sweep.OverAsync(() => ArrangedAsync(before), sweep.ByStaff(by, path, body), happened);
    }

    /// <summary>Both cases are whole, and whichever of the two was told of the merger first, in the end both were, once.</summary>
    [Fact]
    public async Task Merge_KilledAnywhere_HappensOnceOnBothCases()
    {
        var mains = new ConcurrentDictionary<string, string>();
        var sweep = new KillSweep(fragile) { MostRequests = 14, Exactly = false, Other = filed => mains[filed.Reference] };
        await sweep.OverAsync(
            async () =>
            {
                var (main, other) = (await fragile.PutAcceptedAsync(), await fragile.PutAcceptedAsync());
                mains[other.Reference] = main.Reference;
                return other;
            },
            (filed, version, kill) => sweep.ByStaff(Staff.Operator, "merge", new { main = mains[filed.Reference], reason = "同一事项" })(filed, version, kill),
            "caseMerged");

        foreach (var (merged, main) in mains)
        {
            (await fragile.FindAsync(main)).State.MergedCases.ShouldHaveSingleItem().ToString().ShouldBe(merged);
        }
    }

    private async Task<FiledCase> ArrangedAsync(IReadOnlyList<string> before)
    {
        var filed = await fragile.PutAcceptedAsync();
        foreach (var (by, path, body, _, _) in before.Select(name => Actions[name]))
        {
            (await filed.ByStaffAsync(by, path, body)).Good();
        }

        return filed;
    }
}
