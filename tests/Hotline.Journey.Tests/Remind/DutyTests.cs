namespace Hotline.Journey.Tests.Remind;

public sealed class DutyTests
{
    [Fact]
    public async Task Duty_ByThePlan_ChangesHandsWithTheShiftAlsoPastMidnight()
    {
        var city = await RunningCity.StartAsync();
        await city.PlanDutyAsync("2026-03-04", "day");
        await PlanAsync(city, new { day = "2026-03-04", shift = "night", officer = Staff.DutyDeputy });

        (await DutyAsync(city))["now.officer"].ShouldBe(Staff.DutyOfficer);
        (await DutyAsync(city))["next.officer"].ShouldBe(Staff.DutyDeputy);
        city.MoveTo("2026-03-05 03:00");
        var night = await DutyAsync(city);

        night["now.officer"].ShouldBe(Staff.DutyDeputy);
        night["now.day"].ShouldBe("2026-03-04");
        night["now.to"].ShouldBe("2026-03-05T08:00:00+08:00");
        night["next.planned"].ShouldBe("False");
        var slots = (await (await city.AsAsync(Staff.Supervisor)).GetAsync("api/duty/roster?from=2026-03-04&days=2")).Good().List("slots");
        slots.Select(slot => slot.GetProperty("planned").GetBoolean()).ShouldBe([true, true, false, false]);
        await city.DisposeAsync();
    }

    [Fact]
    public async Task Plan_WithEverythingWrong_IsToldAllAtOnce()
    {
        var city = await RunningCity.StartAsync();

        var refused = await (await city.AsAsync(Staff.Supervisor)).PostAsync(
            "api/duty/roster", new { day = "2026-03-04", shift = "noon", deputy = "nobody", leader = Staff.Water });
        var past = await (await city.AsAsync(Staff.Supervisor)).PostAsync(
            "api/duty/roster", new { day = "2026-03-01", shift = "day", officer = Staff.DutyOfficer });

        refused.Faults.ShouldBe(["shift:unknown-value", "officer:required", "deputy:unknown-account", "leader:unknown-account"]);
        past.Faults.ShouldBe(["day:out-of-range"]);
        (await (await city.AsAsync(Staff.Operator)).PostAsync("api/duty/roster", new { })).Status.ShouldBe(HttpStatusCode.Forbidden);
        await city.DisposeAsync();
    }

    [Fact]
    public async Task HandOver_ByTheLeavingOfficer_IsAcknowledgedOnceByTheNext()
    {
        var city = await RunningCity.StartAsync();
        await city.PlanDutyAsync("2026-03-04", "day", deputy: null, leader: null);
        await PlanAsync(city, new { day = "2026-03-04", shift = "night", officer = Staff.DutyDeputy });
        (await WriteAsync(city, Staff.Operator)).Faults.ShouldBe(["not-on-duty"]);

        var id = (await WriteAsync(city, Staff.DutyOfficer)).Good()["id"]!;
        (await AcknowledgeAsync(city, Staff.DutyOfficer, id)).Faults.ShouldBe(["own-request"]);
        (await AcknowledgeAsync(city, Staff.DutyDeputy, id)).Faults.ShouldBe(["not-on-duty"]);
        city.MoveTo("2026-03-04 20:05");
        (await AcknowledgeAsync(city, Staff.DutyDeputy, id)).Good()["acknowledgedBy"].ShouldBe(Staff.DutyDeputy);

        (await AcknowledgeAsync(city, Staff.DutyDeputy, id)).Faults.ShouldBe(["already-done"]);
        (await AcknowledgeAsync(city, Staff.DutyDeputy, "nothing")).Status.ShouldBe(HttpStatusCode.NotFound);
        var entry = (await (await city.AsAsync(Staff.Supervisor)).GetAsync("api/duty/hand-overs")).Good().List("handOvers").ShouldHaveSingleItem();
        entry.GetProperty("words").GetString().ShouldBe("三号泵站停机待修。");
        await city.DisposeAsync();
    }

    private static async Task<ApiAnswer> DutyAsync(RunningCity city) => (await (await city.AsAsync(Staff.Water)).GetAsync("api/duty")).Good();

    private static async Task PlanAsync(RunningCity city, object plan) =>
        (await (await city.AsAsync(Staff.Supervisor)).PostAsync("api/duty/roster", plan)).Good();

    private static async Task<ApiAnswer> WriteAsync(RunningCity city, string account) =>
        await (await city.AsAsync(account)).PostAsync("api/duty/hand-overs", new { words = "三号泵站停机待修。" });

    private static async Task<ApiAnswer> AcknowledgeAsync(RunningCity city, string account, string id) =>
        await (await city.AsAsync(account)).PostAsync($"api/duty/hand-overs/{id}/acknowledge");
}
