using Hotline.Journey.Tests.Remind;

namespace Hotline.Journey.Tests.Answer;

/// <summary>A case that needs time is worked on by a plan: approved by another, its progress told, a deviation explained and approved.</summary>
public sealed class PlanTests(RunningCity city) : IClassFixture<RunningCity>
{
    [Fact]
    public async Task Plan_OnceApproved_MovesTheDueTimeToItsLastStepAndIsShownToTheCitizen()
    {
        var filed = await city.AcceptedAsync();

        (await FileAsync(filed)).Good()["due"].ShouldBe("2026-03-11T10:00:00+08:00");
        (await filed.ReadByCitizenAsync()).Find("casework.plan").ShouldBeNull();
        var approved = await filed.ByStaffAsync(Staff.WaterApprover, "plan/decision", new { approved = true });

        // Twenty working days from 4 March.
        approved.Good()["due"].ShouldBe("2026-04-01T10:00:00+08:00");
        var seen = await filed.ReadByCitizenAsync();
        seen["casework.plan.summary"].ShouldBe("分两步更换老旧管网");
        seen.List("casework.plan.milestones").Select(step => step.GetProperty("due").GetString())
            .ShouldBe(["2026-03-11T10:00:00+08:00", "2026-04-01T10:00:00+08:00"]);
    }

    [Fact]
    public async Task Decide_TheOwnPlan_IsRefused()
    {
        var filed = await city.AcceptedAsync();
        (await FileAsync(filed, Staff.WaterApprover)).Good();

        (await filed.ByStaffAsync(Staff.WaterApprover, "plan/decision", new { approved = true }))["errorCode"].ShouldBe("own-request");
        (await filed.ByStaffAsync(Staff.Supervisor, "plan/decision", new { approved = false })).Faults.ShouldBe(["reason:required"]);
        (await filed.ByStaffAsync(Staff.Supervisor, "plan/decision", new { approved = false, reason = "太慢" })).Good().Find("casework.plan").ShouldBeNull();
    }

    [Fact]
    public async Task Reach_AMilestone_TellsTheCitizen()
    {
        var filed = await PlannedAsync(city);

        (await filed.ByDepartmentAsync("plan/1/reach", new { progress = "查勘完成，下周开工。" })).Good();
        (await filed.ByDepartmentAsync("progress", new { notice = "材料已到场。" })).Good();

        var seen = await filed.ReadByCitizenAsync();
        seen.Text.ShouldContain("查勘完成，下周开工。");
        seen.Text.ShouldContain("材料已到场。");
        seen.List("casework.plan.milestones")[0].GetProperty("progress").GetString().ShouldBe("查勘完成，下周开工。");
        (await filed.ByDepartmentAsync("plan/1/reach", new { progress = "又完成" }))["errorCode"].ShouldBe("no-milestone");
        (await filed.ByDepartmentAsync("plan/3/reach", new { progress = "完成" }))["errorCode"].ShouldBe("no-milestone");
    }

    [Fact]
    public async Task Reach_AMissedMilestone_NeedsAnApprovedDeviation()
    {
        var own = await RunningCity.StartAsync();
        var filed = await PlannedAsync(own);
        own.MoveTo("2026-03-11 10:01");

        (await filed.ByDepartmentAsync("plan/1/reach", new { progress = "查勘完成" }))["errorCode"].ShouldBe("deviation-needed");
        (await filed.ByDepartmentAsync("plan/1/deviation", new { note = "内部原因：连日降雨", remedy = "增加两个班组", workingDays = 3 })).Good();
        (await filed.ByStaffAsync(Staff.WaterApprover, "plan/1/deviation/decision", new { approved = true })).Good()["due"].ShouldBe("2026-04-01T10:00:00+08:00");
        (await filed.ByDepartmentAsync("plan/1/reach", new { progress = "查勘完成" })).Good();

        var step = (await filed.ReadByCitizenAsync()).List("casework.plan.milestones")[0];
        step.GetProperty("due").GetString().ShouldBe("2026-03-16T10:00:00+08:00");
        (await filed.ReadByCitizenAsync()).Text.ShouldNotContain("内部原因");
        await own.DisposeAsync();
    }

    /// <summary>
    /// The first step is due on Wednesday 11 March at 10:00: reminded of on the 10th at 10:00 and on the 11th at 9:00, urged on Thursday
    /// the 12th at 9:00. The answer itself is due on 1 April.
    /// </summary>
    [Fact]
    public async Task Milestone_ComingDue_StandsOnTheWorkListAndIsRemindedOfLikeThePartOfACoHandler()
    {
        var own = await RunningCity.StartAsync();
        var filed = await PlannedAsync(own);
        var listed = (await (await own.AsAsync(Staff.Water)).GetAsync("api/departments/water-affairs/worklist")).List("cases");
        listed.Select(row => $"{row.GetProperty("for").GetString()} {row.GetProperty("due").GetString()}")
            .ShouldBe(["milestone 2026-03-11T10:00:00+08:00", "handling 2026-04-01T10:00:00+08:00"]);

        foreach (var (moment, stages) in new[]
        {
            ("2026-03-10 09:55", Array.Empty<string>()),
            ("2026-03-10 10:05", ["beforeDue"]),
            ("2026-03-11 09:05", ["dueMorning", "beforeDue"]),
            ("2026-03-12 09:05", ["urge", "dueMorning", "beforeDue"]),
        })
        {
            own.MoveTo(moment);
            await own.RoundAsync();
            (await own.NoticesAsync(Staff.Water)).ShouldBe([.. stages.Select(stage => $"{stage} {filed.Reference}")], moment);
        }

        (await (await own.AsAsync(Staff.Water)).GetAsync("api/notices")).Text.ShouldContain($"{filed.Reference}（计划节点）");
        (await filed.ByDepartmentAsync("plan/1/deviation", new { note = "连日降雨", remedy = "增加两个班组", workingDays = 3 })).Good();
        (await filed.ByStaffAsync(Staff.WaterApprover, "plan/1/deviation/decision", new { approved = true })).Good();
        (await filed.ByDepartmentAsync("plan/1/reach", new { progress = "查勘完成" })).Good();
        listed = (await (await own.AsAsync(Staff.Water)).GetAsync("api/departments/water-affairs/worklist")).List("cases");
        listed.Select(row => row.GetProperty("due").GetString()).ShouldBe(["2026-04-01T10:00:00+08:00", "2026-04-01T10:00:00+08:00"]);
        await own.DisposeAsync();
    }

    [Fact]
    public async Task FilePlan_Faulty_IsToldEverythingAtOnce()
    {
        var filed = await city.AcceptedAsync();

        var answer = await filed.ByDepartmentAsync(
            "plan", new { milestones = new object[] { new { title = "一", workingDays = 5 }, new { workingDays = 5 }, new { title = "三" } } });

        answer.Faults.ShouldBe(
            ["summary:required", "milestones[1].title:required", "milestones[1].workingDays:not-ascending", "milestones[2].workingDays:required"]);
    }

    private static async Task<FiledCase> PlannedAsync(RunningCity city)
    {
        var filed = await city.AcceptedAsync();
        (await FileAsync(filed)).Good();
        (await filed.ByStaffAsync(Staff.WaterApprover, "plan/decision", new { approved = true })).Good();
        return filed;
    }

    private static Task<ApiAnswer> FileAsync(FiledCase filed, string account = Staff.Water) => filed.ByStaffAsync(account, "plan", new
    {
        summary = "分两步更换老旧管网",
        milestones = new[] { new { title = "查勘", workingDays = 5 }, new { title = "施工", workingDays = 20 } },
    });
}
