namespace Hotline.Journey.Tests.Route;

public sealed class HandOverTests(RunningCity city) : IClassFixture<RunningCity>
{
    [Fact]
    public async Task Accept_CaseFiledOnTheWeb_MakesTheDepartmentItsFirstContact()
    {
        var filed = await city.RoutedAsync();
        (await filed.ReadByStaffAsync())["firstContact.account"].ShouldBe("citizen");

        (await filed.ByDepartmentAsync("accept")).Good()["firstContact.account"].ShouldBe(Staff.Water);
    }

    [Fact]
    public async Task HandOver_OfferedToADepartment_PassesWhenItIsAcceptedAndNotBefore()
    {
        var filed = await city.AcceptedAsync();

        var offered = await filed.ByDepartmentAsync("hand-over", new { department = "urban-management", reason = "事项移交城管" });

        offered.Good()["firstContact.account"].ShouldBe(Staff.Water);
        offered["handOver.department.id"].ShouldBe("urban-management");
        (await (await city.AsAsync(Staff.Lights)).GetAsync("api/decisions")).Text.ShouldContain(filed.Reference);

        (await filed.ByStaffAsync(Staff.Lights, "hand-over/decision", new { approved = true })).Good()["firstContact.account"].ShouldBe(Staff.Lights);

        // The first contact follows the case wherever it is.
        (await filed.ReadByStaffAsync(Staff.Lights)).Good().Timeline.ShouldContain("handOverAccepted");
        (await filed.ReadByCitizenAsync()).Text.ShouldNotContain("事项移交城管");
    }

    [Fact]
    public async Task HandOver_ToAnAccount_CanBeDeclinedByItAlone()
    {
        var filed = await city.AcceptedAsync();
        (await filed.ByDepartmentAsync("hand-over", new { account = "nobody", reason = "调岗" })).Faults.ShouldBe(["account:unknown-account"]);
        (await filed.ByDepartmentAsync("hand-over", new { account = Staff.Clerk, reason = "调岗" })).Good();
        (await (await city.AsAsync(Staff.Clerk)).GetAsync("api/decisions")).Text.ShouldContain(filed.Reference);

        (await filed.ByStaffAsync(Staff.WaterApprover, "hand-over/decision", new { approved = true }))["errorCode"].ShouldBe("not-your-role");
        (await filed.ByStaffAsync(Staff.Clerk, "hand-over/decision", new { approved = false, reason = "不了解情况" })).Good();

        var seen = await filed.ReadByStaffAsync();
        seen["firstContact.account"].ShouldBe(Staff.Water);
        seen.Find("handOver").ShouldBeNull();
    }

    [Fact]
    public async Task HandOver_BySomebodyElse_IsForbidden()
    {
        var filed = await city.AcceptedAsync();

        (await filed.ByStaffAsync(Staff.Operator, "hand-over", new { department = "urban-management", reason = "试试" }))["errorCode"].ShouldBe("not-first-contact");
    }
}
