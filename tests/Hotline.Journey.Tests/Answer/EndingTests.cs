namespace Hotline.Journey.Tests.Answer;

public sealed class EndingTests(RunningCity city) : IClassFixture<RunningCity>
{
    [Fact]
    public async Task Withdraw_ByTheCitizen_EndsTheCaseAndLeavesTheWorkList()
    {
        var filed = await city.RoutedAsync();

        (await filed.ByCitizenAsync("withdraw", new { reason = "已经来水了" })).Good()["status.id"].ShouldBe("withdrawn");

        (await city.WorkListAsync("water-affairs")).ShouldNotContain(filed.Reference);
        (await filed.ByDepartmentAsync("accept"))["errorCode"].ShouldBe("wrong-status");
    }

    [Fact]
    public async Task Withdraw_ByAnOperator_NeedsTheCitizensWordInWriting()
    {
        var filed = await city.RoutedAsync();

        (await filed.ByStaffAsync(Staff.Operator, "withdraw", new { })).Faults.ShouldBe(["reason:required"]);
        (await filed.ByStaffAsync(Staff.Water, "withdraw", new { reason = "我们不想办" }))["errorCode"].ShouldBe("not-your-role");
        (await filed.ByStaffAsync(Staff.Operator, "withdraw", new { reason = "来电人称已恢复供水，要求撤回" })).Good()["status.id"].ShouldBe("withdrawn");
    }

    [Fact]
    public async Task Withdraw_WithAWrongCode_IsNotFound() =>
        (await city.Anyone.WithCode("ABCDE23456").PostAsync($"api/cases/{(await city.RoutedAsync()).Reference}/withdraw", new { })).Status.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task Refuse_ApprovedByASecondPerson_GivesTheCitizenGroundAndRemedy()
    {
        var filed = await city.RoutedAsync();
        (await filed.ByDepartmentAsync("refusal", new { ground = "no-such-ground", explanation = "法院已立案。" })).Faults.ShouldBe(["ground:unknown-ground"]);
        (await filed.ByDepartmentAsync("refusal", new { ground = "in-litigation", explanation = "法院已立案。" })).Good();
        (await filed.ReadByCitizenAsync()).Text.ShouldNotContain("法院已立案");

        (await filed.ByStaffAsync(Staff.WaterApprover, "refusal/decision", new { approved = true })).Good();

        var seen = await filed.ReadByCitizenAsync();
        seen["status.id"].ShouldBe("refused");
        seen["refusal.law"].ShouldBe("《信访工作条例》第二十二条");
        seen["refusal.explanation"].ShouldBe("法院已立案。");
        seen["refusal.remedy"]!.ShouldContain("行政复议");
        // Sixty calendar days after 4 March: 27 in March, 30 in April, 3 in May.
        seen["refusal.remedyUntil"].ShouldBe("2026-05-03");
        (await city.WorkListAsync("water-affairs")).ShouldNotContain(filed.Reference);
    }

    [Fact]
    public async Task Refuse_ByOnePersonAlone_IsForbiddenAndDecliningLeavesTheCase()
    {
        var filed = await city.RoutedAsync();
        (await filed.ByStaffAsync(Staff.WaterApprover, "refusal", new { ground = "abuse", explanation = "无实际诉求。" })).Good();

        (await filed.ByStaffAsync(Staff.WaterApprover, "refusal/decision", new { approved = true }))["errorCode"].ShouldBe("own-request");
        (await filed.ByStaffAsync(Staff.Supervisor, "refusal/decision", new { approved = false, reason = "诉求真实。" })).Good();

        (await filed.ReadByCitizenAsync())["status.id"].ShouldBe("routed");
        (await filed.ByDepartmentAsync("accept")).Good();
    }
}
