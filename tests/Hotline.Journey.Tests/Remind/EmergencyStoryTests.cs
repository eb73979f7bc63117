using Hotline.Core.Remind;

namespace Hotline.Journey.Tests.Remind;

public sealed class EmergencyStoryTests
{
    /// <summary>
    /// Wednesday 4 March, 23:10: the night shift of that day is on duty until Thursday 8:00. The officer has 15 minutes, until 23:25;
    /// then the deputy is alerted, and ten minutes later, at 23:35, the leader on duty, who acknowledges at 23:40, too late by the clock.
    /// </summary>
    [Fact]
    public async Task Emergency_AtNight_ClimbsTheRosterUntilSomebodyAcknowledges()
    {
        var city = await RunningCity.StartAsync(new(2026, 3, 4, 23, 10, 0, RunningCity.Start.Offset));
        await city.PlanDutyAsync("2026-03-04", "night");
        var filed = await city.FileAsync(new AComplaint { Text = Sentences.GasLeak });

        await AlertedAsync(city, Staff.DutyOfficer, filed);
        (await filed.ReadByStaffAsync())["oversight.emergency.due"].ShouldBe("2026-03-04T23:25:00+08:00");
        await MinuteAsync(city, "2026-03-04 23:24");
        (await city.NoticesAsync(Staff.DutyDeputy, "emergency")).ShouldBeEmpty();

        await MinuteAsync(city, "2026-03-04 23:25");
        await AlertedAsync(city, Staff.DutyDeputy, filed);
        await MinuteAsync(city, "2026-03-04 23:34");
        (await city.NoticesAsync(Staff.DutyLeader, "emergency")).ShouldBeEmpty();
        (await city.SupervisionAsync("emergencies")).ShouldBe([filed.Reference]);

        await MinuteAsync(city, "2026-03-04 23:35");
        await AlertedAsync(city, Staff.DutyLeader, filed);
        city.MoveTo("2026-03-04 23:40");
        (await filed.ByStaffAsync(Staff.Operator, "acknowledge")).Faults.ShouldBe(["not-on-duty"]);
        (await filed.ByStaffAsync(Staff.DutyLeader, "acknowledge")).Good()["oversight.emergency.acknowledgedBy"].ShouldBe(Staff.DutyLeader);

        await MinuteAsync(city, "2026-03-05 02:00");
        (await city.SupervisionAsync("emergencies")).ShouldBeEmpty();
        (await filed.CountAsync("dutyAlerted")).ShouldBe(3);
        foreach (var account in new[] { Staff.DutyOfficer, Staff.DutyDeputy, Staff.DutyLeader })
        {
            (await city.NoticesAsync(account, "emergency")).ShouldHaveSingleItem();
        }

        (await filed.ByStaffAsync(Staff.DutyOfficer, "acknowledge")).Faults.ShouldBe(["already-done"]);
        await city.DisposeAsync();
    }

    /// <summary>Raised at 10:00, due 10:15, leader at 10:25; the service is down from 10:05 to 13:00 and then owes both alerts.</summary>
    [Fact]
    public async Task Emergency_ThroughAnOutage_AlertsEveryoneItOwesOnceAndAtOnce()
    {
        var before = await RunningCity.StartAsync();
        await before.PlanDutyAsync("2026-03-04", "day");
        var filed = await before.RoutedAsync();
        (await filed.ByStaffAsync(Staff.Operator, "emergency", new { reason = "有人被困电梯" })).Good();
        await AlertedAsync(before, Staff.DutyOfficer, filed);
        await before.DisposeAsync();

        before.MoveTo("2026-03-04 13:00");
        var after = await RunningCity.StartAsync(on: before);
        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => MinuteAsync(after)));

        (await after.NoticesAsync(Staff.DutyDeputy, "emergency")).ShouldHaveSingleItem();
        (await after.NoticesAsync(Staff.DutyLeader, "emergency")).ShouldHaveSingleItem();
        (await (filed with { City = after }).CountAsync("dutyAlerted")).ShouldBe(3);
        await after.DisposeAsync();
    }

    [Fact]
    public async Task Emergency_WithNobodyOnTheRoster_AlertsEverySupervisor()
    {
        var city = await RunningCity.StartAsync();
        var filed = await city.RoutedAsync();

        (await filed.ByStaffAsync(Staff.Water, "emergency", new { reason = "管道爆裂伤人" })).Good();

        await AlertedAsync(city, Staff.Supervisor, filed);
        (await city.NoticesAsync(Staff.OtherSupervisor, "emergency")).ShouldHaveSingleItem();
        await city.DisposeAsync();
    }

    [Fact]
    public async Task Dispatch_AsAnEmergency_StartsTheClockAndAlerts()
    {
        var city = await RunningCity.StartAsync();
        await city.PlanDutyAsync("2026-03-04", "day");
        var filed = await city.RoutedAsync(new AComplaint { Text = Sentences.ClosedCourt });

        (await filed.ByStaffAsync(Staff.Operator, "dispatch", new { department = "water-affairs", category = "urban.water.supply", urgency = "emergency" })).Good();

        await AlertedAsync(city, Staff.DutyOfficer, filed);
        (await filed.CountAsync("emergencyRaised")).ShouldBe(1);
        await city.DisposeAsync();
    }

    [Fact]
    public async Task Report_OnAnEmergency_IsDraftedFromTheCaseEditedAndFiledByThoseOnDuty()
    {
        var city = await RunningCity.StartAsync();
        await city.PlanDutyAsync("2026-03-04", "day");
        var filed = await city.FileAsync(new AComplaint { Text = Sentences.GasLeak, Place = new { address = "临湖区虚构路 77 号" } });
        await AlertedAsync(city, Staff.DutyOfficer, filed);
        var officer = await city.AsAsync(Staff.DutyOfficer);

        var draft = (await officer.With("Accept-Language", "en").GetAsync($"api/cases/{filed.Reference}/event-report")).Good();
        draft["draft.what"]!.ShouldContain(Sentences.GasLeak);
        draft["draft.where"].ShouldBe("临湖区虚构路 77 号");
        draft["draft.when"].ShouldBe("received 2026-03-04 10:00, raised as an emergency 2026-03-04 10:00");
        draft["draft.told"]!.ShouldContain("officer on duty (duty-officer)");
        draft["text"]!.ShouldStartWith($"Report on a major event, case {filed.Reference}");

        (await filed.ByStaffAsync(Staff.Operator, "event-report", new { what = "不该由我上报" })).Faults.ShouldBe(["not-on-duty"]);
        (await filed.ByStaffAsync(Staff.DutyOfficer, "event-report", new { done = "消防已到场，燃气已关闭，无人伤亡。" })).Good();
        (await filed.ByStaffAsync(Staff.DutyOfficer, "event-report", new { done = "居民已返回。" })).Good();

        var reports = (await officer.GetAsync($"api/cases/{filed.Reference}/event-report")).Good().List("filed");
        reports.Select(report => report.GetProperty("number").GetInt32()).ShouldBe([1, 2]);
        reports[0].GetProperty("report").GetProperty("done").GetString().ShouldBe("消防已到场，燃气已关闭，无人伤亡。");
        reports[0].GetProperty("report").GetProperty("what").GetString()!.ShouldContain(Sentences.GasLeak);
        reports[0].GetProperty("text").GetString()!.ShouldContain("处置经过");
        (await filed.ReadByCitizenAsync()).Timeline.ShouldNotContain("eventReportFiled");
        await city.DisposeAsync();
    }

    /// <summary>A round of the minute timer right now, beside the timer's own.</summary>
    private static Task MinuteAsync(RunningCity city, string? moment = null)
    {
        if (moment is not null)
        {
            city.MoveTo(moment);
        }

        return city.Host.Get<EscalateEmergenciesHandler>().HandleAsync(CancellationToken.None);
    }

    /// <summary>Waits for the notice, and for its record on the case, which comes after it.</summary>
    private static Task AlertedAsync(RunningCity city, string account, FiledCase filed) => Eventually.BeAsync(async () =>
        (await city.NoticesAsync(account, "emergency")).Contains($"none {filed.Reference}")
        && (await filed.ReadByStaffAsync())["oversight.emergency.alerted"] is not null);
}
