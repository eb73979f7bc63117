namespace Hotline.Journey.Tests.Answer;

/// <summary>The case is filed on Wednesday 4 March, 10:00, and due on Wednesday 11 March, 10:00.</summary>
public sealed class ExtensionTests(RunningCity city) : IClassFixture<RunningCity>
{
    [Fact]
    public async Task Extension_AskedForAndApprovedByAnother_IsOnTheApproversListAndToldToTheCitizen()
    {
        var filed = await city.AcceptedAsync();

        var asked = await filed.ByDepartmentAsync("extension", new { length = "3d", reason = "水管配件三天后到货。" });

        asked.Good()["extensionRequest.length"].ShouldBe("3d");
        asked["extensionRequest.reason"].ShouldBe("水管配件三天后到货。");
        asked["extensionRequest.decidedBy"].ShouldBe("approver");
        (await DecisionsAsync(Staff.WaterApprover)).ShouldContain(filed.Reference);
        (await DecisionsAsync(Staff.Lights)).ShouldNotContain(filed.Reference);
        (await filed.ReadByCitizenAsync()).Text.ShouldNotContain("水管配件");

        (await filed.ByStaffAsync(Staff.WaterApprover, "extension/decision", new { approved = true })).Good().Find("extensionRequest").ShouldBeNull();

        var seen = await filed.ReadByCitizenAsync();
        seen["due"].ShouldBe("2026-03-16T10:00:00+08:00");
        seen.Timeline.ShouldContain("deadlineExtended");
        seen.Text.ShouldContain("水管配件三天后到货。");
        (await DecisionsAsync(Staff.WaterApprover)).ShouldNotContain(filed.Reference);
        var clock = (await filed.Citizen.GetAsync($"api/cases/{filed.Reference}/clock")).List("clocks").Single(each => each.GetProperty("kind").GetString() == "answer");
        clock.GetProperty("explanation").ToString().ShouldContain("批准延期3个工作日");
        clock.GetProperty("meaning").GetString().ShouldNotBeNullOrEmpty();
        clock.ToString().ShouldNotContain(Staff.WaterApprover);
        (await city.WorkListAsync("water-affairs")).ShouldContain(filed.Reference);
    }

    [Fact]
    public async Task Extension_Declined_IsRecordedForStaffAndChangesNothingForTheCitizen()
    {
        var filed = await city.AcceptedAsync();
        (await filed.ByDepartmentAsync("extension", new { length = "5d", reason = "人手不足。" })).Good();

        (await filed.ByStaffAsync(Staff.WaterApprover, "extension/decision", new { approved = false, reason = "不是理由。" })).Good();

        (await filed.ReadByStaffAsync()).Timeline.ShouldContain("extensionDeclined");
        var seen = await filed.ReadByCitizenAsync();
        seen["due"].ShouldBe("2026-03-11T10:00:00+08:00");
        seen.Timeline.ShouldNotContain("extensionRequested");
        seen.Text.ShouldNotContain("不是理由");
    }

    [Fact]
    public async Task Extension_ByTheOneWhoAsked_IsForbidden()
    {
        var filed = await city.AcceptedAsync();
        (await filed.ByStaffAsync(Staff.WaterApprover, "extension", new { length = "3d", reason = "等配件。" })).Good();

        var answer = await filed.ByStaffAsync(Staff.WaterApprover, "extension/decision", new { approved = true });

        answer.Status.ShouldBe(HttpStatusCode.Forbidden);
        answer["errorCode"].ShouldBe("own-request");
    }

    [Fact]
    public async Task Clock_ForStaff_ListsTheOfficesOwnClocksToo()
    {
        var filed = await city.AcceptedAsync();

        (await KindsAsync(filed.Citizen, filed)).ShouldBe(["dispatch", "answer"]);
        (await KindsAsync(await city.AsAsync(Staff.Water), filed)).ShouldBe(["dispatch", "answer", "completeness"]);
        (await filed.ByDepartmentAsync("ask", new { missing = new[] { "门牌号", "照片" } })).Good();
        (await KindsAsync(filed.Citizen, filed)).ShouldBe(["dispatch", "answer", "citizenReply"]);
    }

    private static async Task<IEnumerable<string?>> KindsAsync(HotlineApi caller, FiledCase filed) =>
        (await caller.GetAsync($"api/cases/{filed.Reference}/clock")).Good().List("clocks").Select(clock => clock.GetProperty("kind").GetString());

    private async Task<IEnumerable<string?>> DecisionsAsync(string account) =>
        (await (await city.AsAsync(account)).GetAsync("api/decisions")).Good().List("cases").Select(each => each.GetProperty("reference").GetString());
}
