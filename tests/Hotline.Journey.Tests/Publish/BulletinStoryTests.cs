using Hotline.Journey.Tests.Intake;

namespace Hotline.Journey.Tests.Publish;

/// <summary>Stories with a moved clock; instants worked out by hand on the calendar of 2026 (09:00 to 12:00, 13:30 to 17:30).</summary>
public sealed class BulletinStoryTests
{
    /// <summary>
    /// Friday 3 April, 16:30: an urgent instruction has half a day, 3½ hours. One hour is left of Friday; Saturday to Monday are the
    /// Qingming holiday; the other 2½ hours are on Tuesday 7 April, from 09:00 to 11:30.
    /// </summary>
    [Fact]
    public async Task AnUrgentInstructionBeforeAHoliday_IsUrgedAndItsBulletinSaysThatItWasLate()
    {
        var city = await RunningCity.StartAsync();
        city.MoveTo("2026-04-03 16:30");
        var instruction = await city.EnterAsync("mayor", "urgent");
        instruction.Receipt!["promise.answeredBy"].ShouldBe("2026-04-07T11:30:00+08:00");
        await instruction.IsListedAsync();
        (await instruction.ByDepartmentAsync("accept")).Good();

        // Half an hour too late.
        city.MoveTo("2026-04-07 12:00");
        (await instruction.ByDepartmentAsync("answer", new { answer = "已办结。" })).Good()["overdue"].ShouldBe("True");
        city.MoveTo("2026-04-08 01:25");

        var draft = await city.DraftedAsync($"case-{Digits(instruction.Reference)}");
        draft["content.case.inTime"].ShouldBe("False");
        draft["content.case.due"].ShouldBe("2026-04-07T03:30:00+00:00");
        // The main leader's bulletins are the supervision office's, and nobody has written this one yet.
        draft["bulletin.office"].ShouldBe("云溪市人民政府督查室");
        draft.List("writers").ShouldBeEmpty();
        await city.DisposeAsync();
    }

    /// <summary>
    /// Entered on Wednesday 4 March: item 1 decided for 20 March, item 2 undated, item 3 key work of the year. The monthly bulletin of
    /// March has item 1, that of April none, since it was done in March; the quarterly ones have items 2 and 3 until they are done.
    /// </summary>
    [Fact]
    public async Task AMeetingWithDatedAndUndatedItems_IsReportedOnByMonthAndByQuarter()
    {
        var city = await RunningCity.StartAsync();
        var meeting = await city.EnterMeetingAsync("第1次");
        var (dated, undated) = (meeting.Item(city, 1), meeting.Item(city, 2));
        foreach (var item in new[] { dated, undated })
        {
            await item.IsWithItsDepartmentAsync();
            (await item.ByDepartmentAsync("accept")).Good();
        }

        // On Thursday the 19th, a day before the meeting's; the co-handler that the meeting named has done its part.
        city.MoveTo("2026-03-19 16:00");
        (await dated.ByStaffAsync(Staff.Lights, "part/contribute", new { contribution = "路面已恢复。" })).Good();
        (await dated.ByDepartmentAsync("answer", new { answer = "已恢复供水。" })).Good()["overdue"].ShouldBe("False");
        // The first quarter's report, on its last day.
        city.MoveTo("2026-03-31 17:00");
        (await undated.ByDepartmentAsync("report", new { report = "方案已定。" })).Good()["due"].ShouldBe("2026-06-30T17:30:00+08:00");
        city.MoveTo("2026-04-01 01:25");

        var month = await city.DraftedAsync($"meeting-{meeting["id"]}-2026-03");
        Numbers(month).ShouldBe([1]);
        month.List("content.meeting.items")[0].GetProperty("inTime").GetBoolean().ShouldBeTrue();
        month["bulletin.title"].ShouldBe("关于“供水工作专题会议”议定事项2026年3月落实情况的督查通报");
        var quarter = await city.DraftedAsync($"meeting-{meeting["id"]}-2026-q1");
        Numbers(quarter).ShouldBe([2, 3]);
        quarter.List("content.meeting.items")[0].GetProperty("reports").GetInt32().ShouldBe(1);
        // The key work was not reported on: its clock ran out with the quarter, at 17:30 on 31 March.
        quarter.List("content.meeting.items").Select(item => item.GetProperty("inTime").GetBoolean()).ShouldBe([true, false]);

        city.MoveTo("2026-05-01 01:25");
        await city.NightAsync();
        (await (await city.AsAsync(Staff.Supervisor)).GetAsync($"api/bulletin-drafts/meeting-{meeting["id"]}-2026-04")).Status.ShouldBe(HttpStatusCode.NotFound);
        await city.DisposeAsync();
    }

    /// <summary>
    /// December's and the year's last quarter's bulletins: one published on 31 December at 23:59 is the second of 2026, the one
    /// published a minute later, drafted and approved in the old year, the first of 2027.
    /// </summary>
    [Fact]
    public async Task BulletinsAcrossAYearsEnd_AreNumberedByTheYearOfPublication()
    {
        var city = await RunningCity.StartAsync();
        var cases = new[] { await city.RatedAsync("satisfied"), await city.RatedAsync("satisfied"), await city.RatedAsync("satisfied") };
        city.MoveTo("2026-12-31 23:50");
        (await BulletinTests.PublishedAsync(city, new { kind = "case", subject = cases[0].Reference }, "一。"))["bulletin.number"].ShouldBe("云督通〔2026〕1号");
        var approved = await city.ApprovedAsync(cases[2].Reference);
        city.MoveTo("2026-12-31 23:59");
        (await BulletinTests.PublishedAsync(city, new { kind = "case", subject = cases[1].Reference }, "二。"))["bulletin.number"].ShouldBe("云督通〔2026〕2号");

        city.MoveTo("2027-01-01 00:00");
        var first = await (await city.AsAsync(Staff.Supervisor)).AtVersion(approved.Version).PostAsync($"api/bulletin-drafts/{approved["bulletin.id"]}/publish");

        first.Good()["bulletin.number"].ShouldBe("云督通〔2027〕1号");
        (await city.Anyone.GetAsync("api/bulletins/2027/1")).Good()["bulletin.id"].ShouldBe(first["bulletin.id"]);
        (await city.Anyone.GetAsync("api/bulletins?year=2026")).Good().List("bulletins").Count.ShouldBe(2);
        await city.DisposeAsync();
    }

    [Fact]
    public async Task ManyPublishedAtOnce_TakeEveryNumberOnceAndLeaveNoGap()
    {
        var city = await RunningCity.StartAsync();
        var cases = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => city.RatedAsync("satisfied")));
        var approved = await Task.WhenAll(cases.Select(filed => city.ApprovedAsync(filed.Reference)));
        var supervisor = await city.AsAsync(Staff.Supervisor);

        // Each is published by two at the same moment.
        var answers = await Task.WhenAll(approved.Concat(approved).Select(each =>
            supervisor.AtVersion(each.Version).PostAsync($"api/bulletin-drafts/{each["bulletin.id"]}/publish")));

        answers.Count(answer => answer.Status == HttpStatusCode.InternalServerError).ShouldBe(0);
        var published = (await city.Anyone.GetAsync("api/bulletins")).Good().List("bulletins");
        published.Select(line => line.GetProperty("number").GetString()).ShouldBe(Enumerable.Range(1, 6).Select(number => $"云督通〔2026〕{number}号"));
        published.Select(line => line.GetProperty("id").GetString()).ShouldBeUnique();
        await city.DisposeAsync();
    }

    private static string Digits(string reference) => reference.Replace("-", "", StringComparison.Ordinal);

    private static IEnumerable<int> Numbers(ApiAnswer bulletin) => bulletin.List("content.meeting.items").Select(item => item.GetProperty("number").GetInt32());
}

internal static class BulletinSteps
{
    public static async Task<FiledCase> EnterAsync(this RunningCity city, string leader, string grade) => FiledCase.Of(
        city,
        await (await city.AsAsync(Staff.Clerk)).PostAsync(
            "api/instructions", new { leader, grade, text = Sentences.NoWater, department = "water-affairs", category = "urban.water.supply" }));

    public static async Task IsWithItsDepartmentAsync(this FiledCase item)
    {
        var department = (await item.ReadByStaffAsync()).Good()["department.id"]!;
        await Eventually.BeAsync(async () => (await item.City.WorkListAsync(department)).Contains(item.Reference));
    }

    /// <summary>What the nightly timer drafted.</summary>
    public static async Task<ApiAnswer> DraftedAsync(this RunningCity city, string id) => await Eventually.GetAsync(
        async () => await (await city.AsAsync(Staff.Supervisor)).GetAsync($"api/bulletin-drafts/{id}"),
        answer => answer.Status == HttpStatusCode.OK,
        answer => answer.Text);

    /// <summary>Waits until the round of this night is over.</summary>
    public static Task NightAsync(this RunningCity city)
    {
        var since = city.Time.GetUtcNow().AddHours(-1);
        return Eventually.BeAsync(async () => await Remind.TimerStates.LastRoundAsync(city, "DraftBulletinsTimer") is { } last && last >= since);
    }

    public static async Task<ApiAnswer> ApprovedAsync(this RunningCity city, string reference)
    {
        var draft = (await (await city.AsAsync(Staff.Supervisor)).PostAsync("api/bulletin-drafts", new { kind = "case", subject = reference })).Good();
        return (await (await city.AsAsync(Staff.Administrator)).AtVersion(draft.Version).PostAsync($"api/bulletin-drafts/{draft["bulletin.id"]}/approve")).Good();
    }
}
