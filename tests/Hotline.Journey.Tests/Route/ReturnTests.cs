using Hotline.Core.Cases;

namespace Hotline.Journey.Tests.Route;

/// <summary>A return is a request (退单): the desk decides the first, a supervisor the last, and then nobody returns the case again.</summary>
public sealed class ReturnTests(RunningCity city) : IClassFixture<RunningCity>
{
    private const string Ground = "不属于本单位职责";

    [Fact]
    public async Task Return_GivenToTheProposedDepartment_IsUpheldAndTheClockRunsOn()
    {
        var filed = await city.AcceptedAsync();
        (await filed.ByDepartmentAsync("return", new { ground = Ground, proposedDepartment = "urban-management" })).Good();

        var review = (await filed.ReadByStaffAsync(Staff.Operator)).Good();
        review["casework.return.by.id"].ShouldBe("water-affairs");
        review["casework.return.proposed.id"].ShouldBe("urban-management");
        review["casework.return.ground"].ShouldBe(Ground);
        var upheld = await filed.ByStaffAsync(Staff.Operator, "dispatch", new { department = "urban-management" });

        upheld.Good()["department.id"].ShouldBe("urban-management");
        upheld["due"].ShouldBe("2026-03-11T10:00:00+08:00");
        upheld.Find("casework.return").ShouldBeNull();
    }

    [Fact]
    public async Task Dispatch_ToTheDepartmentThatReturnedIt_IsRefused()
    {
        var filed = await city.AcceptedAsync();
        (await filed.ByDepartmentAsync("return", new { ground = Ground })).Good();

        var answer = await filed.ByStaffAsync(Staff.Operator, "dispatch", new { department = "water-affairs" });

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer["errorCode"].ShouldBe("returned-by-it");
    }

    [Fact]
    public async Task RefuseReturn_ByTheDesk_SendsTheCaseBackAsItWas()
    {
        var filed = await city.AcceptedAsync();
        (await filed.ByDepartmentAsync("return", new { ground = Ground })).Good();

        var refused = await filed.ByStaffAsync(Staff.Operator, "refuse-return", new { reason = "供水管网属水务部门职责" });

        refused.Good()["status.id"].ShouldBe("accepted");
        refused["department.id"].ShouldBe("water-affairs");
        refused["returns"].ShouldBe("1");
        refused["due"].ShouldBe("2026-03-11T10:00:00+08:00");
        (await city.WorkListAsync("water-affairs")).ShouldContain(filed.Reference);
        (await city.WorkListAsync("desk")).ShouldNotContain(filed.Reference);
        var seen = await filed.ReadByCitizenAsync();
        seen.Timeline.ShouldContain("returnRefused");
        seen.Text.ShouldNotContain("供水管网属水务部门职责");
    }

    [Fact]
    public async Task Return_TheLastOneAllowed_IsForASupervisorWhoseDecisionBinds()
    {
        var filed = await city.AcceptedAsync();
        (await filed.ByDepartmentAsync("return", new { ground = Ground })).Good();
        (await filed.ByStaffAsync(Staff.Operator, "dispatch", new { department = "urban-management" })).Good();
        (await filed.ByDepartmentAsync("return", new { ground = Ground })).Good()["casework.return.needsSupervisor"].ShouldBe("True");

        (await city.WorkListAsync("desk")).ShouldNotContain(filed.Reference);
        (await city.ListAsync(SupervisionLists.Decisions)).ShouldContain(filed.Reference);
        foreach (var (action, body) in new (string, object)[] { ("dispatch", new { department = "water-affairs" }), ("refuse-return", new { reason = "不同意" }) })
        {
            var byDesk = await filed.ByStaffAsync(Staff.Operator, action, body);
            byDesk.Status.ShouldBe(HttpStatusCode.Conflict);
            byDesk["errorCode"].ShouldBe("supervisor-decides");
        }

        var decided = await filed.ByStaffAsync(
            Staff.Supervisor, "adjudicate", new { department = "water-affairs", rule = "市政府职能分工第3条", decision = "由水务部门办理" });

        decided.Good()["department.id"].ShouldBe("water-affairs");
        decided["status.id"].ShouldBe("routed");
        decided["casework.boundByDecision"].ShouldBe("True");
        (await city.ListAsync(SupervisionLists.Decisions)).ShouldNotContain(filed.Reference);
        (await city.WorkListAsync("water-affairs")).ShouldContain(filed.Reference);
        foreach (var (action, body) in new (string, object)[] { ("return", new { ground = Ground }), ("transfer", new { department = "urban-management", reason = Ground }) })
        {
            var again = await filed.ByDepartmentAsync(action, body);
            again.Status.ShouldBe(HttpStatusCode.Conflict);
            again["errorCode"].ShouldBe("bound-by-decision");
        }
    }

    [Fact]
    public async Task Adjudicate_WithoutRuleAndDecision_IsToldEverythingMissing()
    {
        var filed = await city.AcceptedAsync();
        (await filed.ByDepartmentAsync("return", new { ground = Ground })).Good();

        var answer = await filed.ByStaffAsync(Staff.Supervisor, "adjudicate", new { });

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Faults.ShouldBe(["department:required", "rule:required", "decision:required"]);
    }

    [Fact]
    public async Task Return_MoreThanAWorkingDayAfterItCame_NeedsASupervisor()
    {
        var own = await RunningCity.StartAsync();
        var filed = await own.AcceptedAsync();
        (await filed.ReadByStaffAsync())["casework.returnableUntil"].ShouldBe("2026-03-05T10:00:00+08:00");
        own.MoveTo("2026-03-05 10:01");

        (await filed.ByDepartmentAsync("return", new { ground = Ground })).Good()["casework.return.needsSupervisor"].ShouldBe("True");

        (await own.ListAsync(SupervisionLists.Decisions)).ShouldBe([filed.Reference]);
        await own.DisposeAsync();
    }
}
