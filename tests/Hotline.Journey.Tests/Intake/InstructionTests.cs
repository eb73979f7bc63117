namespace Hotline.Journey.Tests.Intake;

/// <summary>Leaders' instructions (领导批办, rule 3.3): from the clerk's desk straight to the department.</summary>
public sealed class InstructionTests(RunningCity city) : IClassFixture<RunningCity>
{
    [Fact]
    public async Task Enter_Instruction_IsWithItsDepartmentWithoutAnyonesDispatch()
    {
        var entered = await city.EnterInstructionAsync();

        await entered.IsListedAsync();
        var read = await entered.ReadByStaffAsync();
        read["status.id"].ShouldBe("routed");
        read["channel"].ShouldBe("leader");
        read["department.id"].ShouldBe("water-affairs");
        read["directive.leader.name"].ShouldBe("市长");
        read["directive.grade"].ShouldBe("urgent");
        read["urgency"].ShouldBe("urgent");
        read.List("directive.coHandlers").Single().GetProperty("id").GetString().ShouldBe("urban-management");
        read["firstContact.account"].ShouldBe(Staff.Clerk);
        read["category.id"].ShouldBe("urban.water.supply");
        read["chainHolds"].ShouldBe("True");
        read.Timeline.ShouldBe(["caseReceived", "caseRouted", "coHandlersInvited"]);
        (await city.WorkListAsync("water-affairs")).ShouldContain(entered.Reference);
    }

    [Fact]
    public async Task Enter_WithCoHandlers_AsksThemAtOnceBesideTheLeadInTheirOwnTime()
    {
        var entered = await city.EnterInstructionAsync();
        await entered.IsListedAsync();

        // The lead has half a day and has not accepted yet: no co-handler has longer.
        var part = (await entered.ReadByStaffAsync(Staff.Lights)).List("casework.parts").ShouldHaveSingleItem();
        part.GetProperty("due").GetString().ShouldBe("2026-03-04T15:00:00+08:00");
        part.GetProperty("asked").GetString().ShouldStartWith("请市水务局牵头");
        (await city.WorkListAsync("urban-management")).ShouldContain(entered.Reference);
        (await entered.ByStaffAsync(Staff.Lights, "part/contribute", new { contribution = "路面无异常。" })).Good();

        (await entered.ByStaffAsync(Staff.Water, "accept")).Good();
        (await entered.ByStaffAsync(Staff.Water, "answer", new { answer = "已恢复供水。" })).Good()["status.id"].ShouldBe("answered");
    }

    [Theory]
    // Wednesday 4 March, 10:00: half a day is 3½ hours, two of them before noon.
    [InlineData("urgent", "2026-03-04T15:00:00+08:00")]
    [InlineData("important", "2026-03-09T10:00:00+08:00")]
    [InlineData("ordinary", "2026-03-11T10:00:00+08:00")]
    public async Task Enter_EachGrade_SetsItsClock(string grade, string due) =>
        (await city.EnterInstructionAsync(grade)).Receipt!["promise.answeredBy"].ShouldBe(due);

    [Fact]
    public async Task Enter_TheSameTwice_IsOneCaseWithOneReceipt()
    {
        var clerk = (await city.AsAsync(Staff.Clerk)).With("Idempotency-Key", "instruction-7");

        var first = await clerk.PostAsync("api/instructions", Instructions.Body());
        var second = await clerk.PostAsync("api/instructions", Instructions.Body());

        second.Good().Text.ShouldBe(first.Good().Text);
    }

    [Fact]
    public async Task Enter_Faulty_IsToldEverythingAtOnce()
    {
        var answer = await (await city.AsAsync(Staff.Clerk)).PostAsync(
            "api/instructions",
            new { leader = "nobody", grade = "now", department = "water-affairs", coHandlers = new[] { "water-affairs", "moon" }, category = "moon" });

        answer.Faults.ShouldBe(
            [
                "leader:unknown-value", "grade:unknown-value", "text:required", "coHandlers[0]:named-twice", "coHandlers[1]:unknown-department",
                "category:unknown-category",
            ],
            ignoreOrder: true);
    }

    [Theory]
    [InlineData(Staff.Water)]
    [InlineData(Staff.Operator)]
    public async Task Enter_ByAnotherRole_IsRefused(string account) =>
        (await (await city.AsAsync(account)).PostAsync("api/instructions", Instructions.Body())).Status.ShouldBe(HttpStatusCode.Forbidden);

    [Fact]
    public async Task Dispatch_AfterAReturn_KeepsTheGradesClock()
    {
        var entered = await city.EnterInstructionAsync();
        await entered.IsListedAsync();
        (await entered.ByDepartmentAsync("return", new { ground = "不属于本局" })).Good();

        var again = await entered.ByStaffAsync(Staff.Operator, "dispatch", new { department = "urban-management" });

        again.Good()["due"].ShouldBe("2026-03-04T15:00:00+08:00");
    }
}

internal static class Instructions
{
    public static object Body(string grade = "urgent") => new
    {
        leader = "mayor",
        grade,
        text = $"请市水务局牵头尽快查明并解决。{Sentences.NoWater}",
        department = "water-affairs",
        coHandlers = new[] { "urban-management" },
    };

    public static async Task<FiledCase> EnterInstructionAsync(this RunningCity city, string grade = "urgent") =>
        FiledCase.Of(city, await (await city.AsAsync(Staff.Clerk)).PostAsync("api/instructions", Body(grade)));
}
