namespace Hotline.Journey.Tests.Intake;

/// <summary>What meetings decided (会议议定事项, rule 3.2): entered together, acknowledged together.</summary>
public sealed class MeetingTests(RunningCity city) : IClassFixture<RunningCity>
{
    [Fact]
    public async Task Enter_Meeting_BringsEachItemToItsDepartmentOnItsClock()
    {
        var meeting = await city.EnterMeetingAsync("第1次");

        foreach (var reference in meeting.References())
        {
            await Eventually.BeAsync(async () => (await city.WorkListAsync("water-affairs")).Concat(await city.WorkListAsync("urban-management")).Contains(reference));
        }

        var read = await (await city.AsAsync(Staff.Supervisor)).GetAsync($"api/meetings/{meeting["id"]}");
        read.Good()["title"].ShouldBe("供水工作专题会议");
        read.List("items").Select(item => item.GetProperty("due").GetString())
            .ShouldBe(["2026-03-20T17:30:00+08:00", "2026-03-31T17:30:00+08:00", "2026-03-31T17:30:00+08:00"]);
        read.List("items").Select(item => item.GetProperty("department").GetProperty("id").GetString())
            .ShouldBe(["water-affairs", "urban-management", "water-affairs"]);
        read.List("items")[0].GetProperty("directive").GetProperty("responsible").GetString().ShouldBe("水务局局长");
        read.List("items")[2].GetProperty("directive").GetProperty("keyWork").GetBoolean().ShouldBeTrue();
        // Whoever was named beside the lead has until the decided day too.
        var part = (await meeting.Item(city, 1).ReadByStaffAsync(Staff.Lights)).List("casework.parts").ShouldHaveSingleItem();
        part.GetProperty("due").GetString().ShouldBe("2026-03-20T17:30:00+08:00");
    }

    [Fact]
    public async Task Enter_TheSameAgain_GivesTheSameCases()
    {
        var first = await city.EnterMeetingAsync("第2次");

        var second = await city.EnterMeetingAsync("第2次");

        second.Text.ShouldBe(first.Text);
    }

    [Fact]
    public async Task Enter_TheSameNumberWithOtherItems_IsRefused()
    {
        await city.EnterMeetingAsync("第3次");

        var other = await (await city.AsAsync(Staff.Clerk)).PostAsync("api/meetings", Meetings.Body("第3次", due: "2026-04-20"));

        other.Status.ShouldBe(HttpStatusCode.Conflict);
        other["errorCode"].ShouldBe("meeting-entered");
    }

    [Fact]
    public async Task Enter_OneFaultyItem_AcknowledgesNone()
    {
        var answer = await (await city.AsAsync(Staff.Clerk)).PostAsync("api/meetings", Meetings.Body("第4次", due: "2026-03-04"));

        answer.Faults.ShouldBe(["items[0].due:out-of-range"]);
    }

    [Fact]
    public async Task Enter_NothingRight_IsToldEverythingAtOnce()
    {
        var answer = await (await city.AsAsync(Staff.Clerk)).PostAsync(
            "api/meetings", new { heldOn = "2026-03-05", items = new object[] { new { coHandlers = new[] { "moon" }, colour = 1 } } });

        answer.Faults.ShouldBe(
            [
                "number:required", "title:required", "heldOn:in-the-future", "items[0].text:required", "items[0].responsible:required",
                "items[0].department:required", "items[0].coHandlers[0]:unknown-department", "items[0].colour:unknown-field",
            ],
            ignoreOrder: true);
    }

    [Fact]
    public async Task Read_ByADepartment_ShowsTheItemsItLeadsOrTakesPartIn()
    {
        var meeting = await city.EnterMeetingAsync("第5次");

        (await ItemsAsync(Staff.Lights)).ShouldBe([1, 2]);
        (await ItemsAsync(Staff.Wages)).ShouldBeEmpty();

        async Task<IEnumerable<int>> ItemsAsync(string account) =>
            (await (await city.AsAsync(account)).GetAsync($"api/meetings/{meeting["id"]}")).Good()
                .List("items").Select(item => item.GetProperty("directive").GetProperty("item").GetInt32());
    }

    [Theory]
    [InlineData("2026-0000000000000000")]
    [InlineData("nothing")]
    public async Task Read_UnknownMeeting_IsNotFound(string id) =>
        (await (await city.AsAsync(Staff.Supervisor)).GetAsync($"api/meetings/{id}")).Status.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task Report_OnAnUndatedItem_MovesTheClockToTheNextQuartersEnd()
    {
        var meeting = await city.EnterMeetingAsync("第6次");
        var undated = meeting.Item(city, 2);
        await Eventually.BeAsync(async () => (await city.WorkListAsync("urban-management")).Contains(undated.Reference));
        (await undated.ByDepartmentAsync("accept")).Good();

        var reported = await undated.ByStaffAsync(Staff.Lights, "report", new { report = "已完成方案。", deviation = "晚一个月", remedy = "增派人员" });

        reported.Good()["due"].ShouldBe("2026-06-30T17:30:00+08:00");
        reported["directive.deviationOpen"].ShouldBe("True");
        var approved = await undated.ByStaffAsync(Staff.Supervisor, "approve-deviation");
        approved.Good()["directive.deviationOpen"].ShouldBe("False");
        (await undated.ByStaffAsync(Staff.Supervisor, "approve-deviation"))["errorCode"].ShouldBe("no-deviation");
    }

    [Fact]
    public async Task Report_OnADatedItem_IsRefused()
    {
        var dated = (await city.EnterMeetingAsync("第7次")).Item(city, 1);
        await Eventually.BeAsync(async () => (await city.WorkListAsync("water-affairs")).Contains(dated.Reference));
        (await dated.ByDepartmentAsync("accept")).Good();

        (await dated.ByDepartmentAsync("report", new { report = "进展" }))["errorCode"].ShouldBe("not-reported-on");
    }
}

internal static class Meetings
{
    public static object Body(string number, string due = "2026-03-20") => new
    {
        number,
        title = "供水工作专题会议",
        heldOn = "2026-03-03",
        items = new object[]
        {
            new { text = $"恢复供水。{Sentences.NoWater}", department = "water-affairs", coHandlers = new[] { "urban-management" }, responsible = "水务局局长", due },
            new { text = $"排查路灯。{Sentences.DarkLane}", department = "urban-management", responsible = "城管局局长" },
            new { text = $"全年改造老旧管网。{Sentences.NoWater}", department = "water-affairs", responsible = "水务局局长", due = "2026-12-31", keyWork = true },
        },
    };

    public static async Task<ApiAnswer> EnterMeetingAsync(this RunningCity city, string number) =>
        (await (await city.AsAsync(Staff.Clerk)).PostAsync("api/meetings", Body(number))).Good();

    public static IEnumerable<string> References(this ApiAnswer meeting) => meeting.List("items").Select(item => item.GetProperty("reference").GetString()!);

    /// <summary>An item's case; nobody holds a query code of it.</summary>
    public static FiledCase Item(this ApiAnswer meeting, RunningCity city, int number) => new(city, meeting.References().ElementAt(number - 1), "", meeting);
}
