using Hotline.Core.Cases;
using Hotline.Core.Classify;

namespace Hotline.Journey.Tests.Route;

public sealed class RouteTests(RunningCity city) : IClassFixture<RunningCity>
{
    [Fact]
    public async Task File_ClearText_ArrivesAtItsDepartmentWithTheReason()
    {
        var filed = await city.RoutedAsync();

        var seen = await filed.ReadByCitizenAsync();
        seen["status.id"].ShouldBe("routed");
        seen["department.id"].ShouldBe("water-affairs");
        seen["whyThere"]!.ShouldContain("自来水供应");
        seen.Timeline.ShouldBe(["caseReceived", "caseClassified", "caseRouted"]);
    }

    [Fact]
    public async Task File_TextAndDistrictOfARule_ArrivesWhereTheRuleSays()
    {
        var filed = await city.RoutedAsync(new AComplaint { Text = Sentences.DarkLane, Place = new { district = "linhu" } });

        var seen = await filed.ReadByStaffAsync();
        seen["department.id"].ShouldBe("linhu-urban-management");
        seen["routingRule"].ShouldBe("linhu-lights");
        seen["routedBecause"]!.ShouldContain("临湖区");
    }

    [Theory]
    [InlineData("望鹤路88号", null, null, "地址中提到“望鹤路”")]
    [InlineData(null, 123.4512, 28.9633, "坐标位于该区县")]
    public async Task File_PlaceWithoutADistrict_IsLocatedAndTheExplanationSaysHow(string? address, double? longitude, double? latitude, string how)
    {
        var filed = await city.RoutedAsync(new AComplaint { Text = Sentences.DarkLane, Place = new { address, longitude, latitude } });

        var seen = await filed.ReadByStaffAsync();
        seen["routingRule"].ShouldBe("linhu-lights");
        var lines = seen.List("routingExplanation").Select(line => line.GetString()!).ToList();
        lines.Count.ShouldBe(4);
        lines[0].ShouldStartWith("第1条规则“linhu-lights”最先符合");
        lines[1].ShouldContain(how);
        lines[2].ShouldContain("把握");
        lines[3].ShouldStartWith("其次：市城市管理局");
        (await filed.ReadByCitizenAsync())["whyThere"]!.ShouldContain(how);
    }

    /// <summary>The fast lane (绿色通道): two working hours instead of half a day, from ten o'clock; after a return too.</summary>
    [Fact]
    public async Task File_TextOfSomethingUrgent_GivesTheDeskTwoWorkingHours()
    {
        var calm = await city.RoutedAsync(new AComplaint { Text = Sentences.OddTaste });
        var urgent = await city.RoutedAsync(new AComplaint { Text = Sentences.GasLeak });

        (await calm.ReadByStaffAsync())["dispatchDue"].ShouldBe("2026-03-04T15:00:00+08:00");
        (await urgent.ReadByStaffAsync())["dispatchDue"].ShouldBe("2026-03-04T12:00:00+08:00");
        (await urgent.ByDepartmentAsync("return", new { ground = "不属于本局" })).Good()["dispatchDue"].ShouldBe("2026-03-04T12:00:00+08:00");
    }

    [Fact]
    public async Task File_TextOfACategoryThatNobodyHas_WaitsAtTheDeskWithTheReason()
    {
        var filed = await city.RoutedAsync(new AComplaint { Text = Sentences.ClosedCourt });

        var seen = await filed.ReadByStaffAsync(Staff.Operator);
        seen["status.id"].ShouldBe("classified");
        seen.Find("department").ShouldBeNull();
        seen["routedBecause"]!.ShouldContain("没有指定承办单位");
        (await city.WorkListAsync("desk")).ShouldContain(filed.Reference);
    }

    [Fact]
    public async Task File_TextThatIsUnderstoodTooVaguely_WaitsAtTheDeskWithTheReason()
    {
        var own = await RunningCity.StartAsync(configure: services => services.AddSingleton<ITextUnderstanding>(new VagueUnderstanding()));

        var filed = await own.RoutedAsync();

        var seen = await filed.ReadByStaffAsync(Staff.Operator);
        seen["classification.category"].ShouldBe("urban.water.supply");
        seen.Find("department").ShouldBeNull();
        seen["routedBecause"]!.ShouldContain("把握不足");
        (await own.WorkListAsync("desk")).ShouldBe([filed.Reference]);
        await own.DisposeAsync();
    }

    [Fact]
    public async Task Dispatch_CaseAtTheDesk_GivesItToTheDepartmentWithItsClock()
    {
        var filed = await city.RoutedAsync(new AComplaint { Text = Sentences.ClosedCourt });

        var answer = await filed.ByStaffAsync(
            Staff.Operator, "dispatch", new { department = "human-resources", category = "labour.pay.wages", kind = "report", urgency = "urgent" });

        answer.Good()["status.id"].ShouldBe("routed");
        answer["department.id"].ShouldBe("human-resources");
        answer["classification.by"].ShouldBe(Staff.Operator);
        answer["kind"].ShouldBe("report");
        answer["urgency"].ShouldBe("urgent");
        answer["due"].ShouldBe("2026-03-18T10:00:00+08:00");
        (await city.WorkListAsync("desk")).ShouldNotContain(filed.Reference);
        (await city.WorkListAsync("human-resources")).ShouldContain(filed.Reference);
    }

    [Fact]
    public async Task Dispatch_WithoutCategory_KeepsTheOneItWasClassifiedAs()
    {
        var filed = await city.RoutedAsync(new AComplaint { Text = Sentences.ClosedCourt });

        var answer = await filed.ByStaffAsync(Staff.Supervisor, "dispatch", new { department = "city-government" });

        answer.Good()["classification.category"].ShouldBe("culture.sport.grounds");
    }

    [Fact]
    public async Task Return_WithGround_PutsTheCaseBackOnTheDesk()
    {
        var filed = await city.AcceptedAsync();

        var answer = await filed.ByDepartmentAsync("return", new { ground = "不属于本单位职责", proposedDepartment = "urban-management" });

        // The department has given it away and may still see what it got back for its action.
        answer.Good()["status.id"].ShouldBe("returned");
        answer["returns"].ShouldBe("1");
        (await city.WorkListAsync("water-affairs")).ShouldNotContain(filed.Reference);
        (await city.WorkListAsync("desk")).ShouldContain(filed.Reference);
    }

    [Fact]
    public async Task Transfer_ToAnotherDepartment_MovesTheCaseAndKeepsTheClock()
    {
        var filed = await city.AcceptedAsync();

        var answer = await filed.ByDepartmentAsync("transfer", new { department = "urban-management", reason = "管网由城管维护" });

        answer.Good()["department.id"].ShouldBe("urban-management");
        answer["status.id"].ShouldBe("routed");
        answer["due"].ShouldBe("2026-03-11T10:00:00+08:00");
        (await city.WorkListAsync("water-affairs")).ShouldNotContain(filed.Reference);
        (await city.WorkListAsync("urban-management")).ShouldContain(filed.Reference);
        (await filed.ReadByStaffAsync(Staff.WaterApprover)).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await filed.ReadByStaffAsync(Staff.Lights)).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Act_OnAnotherDepartmentsCase_IsForbiddenAndChangesNothing()
    {
        var filed = await city.RoutedAsync();
        var version = (await filed.ReadByStaffAsync()).Version;

        var answer = await (await city.AsAsync(Staff.Lights)).AtVersion(version).PostAsync($"api/cases/{filed.Reference}/accept");

        answer.Status.ShouldBe(HttpStatusCode.Forbidden);
        answer["errorCode"].ShouldBe("not-your-department");
        (await filed.ReadByStaffAsync()).Version.ShouldBe(version);
    }

    [Fact]
    public async Task Read_AnotherDepartmentsWorkList_IsForbidden()
    {
        var answer = await (await city.AsAsync(Staff.Lights)).GetAsync("api/departments/water-affairs/worklist");

        answer.Status.ShouldBe(HttpStatusCode.Forbidden);
        answer["errorCode"].ShouldBe("not-your-department");
    }

    /// <summary>Guesses right and hardly believes it: just below what the policy asks for.</summary>
    private sealed class VagueUnderstanding : ITextUnderstanding
    {
        public Task<Understanding> UnderstandAsync(string text, CancellationToken cancellation) =>
            Task.FromResult(new Understanding([new("urban.water.supply", 0.34)], CaseKind.Request, Urgency.Ordinary, "vague"));
    }
}
