namespace Hotline.Journey.Tests.Answer;

/// <summary>
/// A thirty-day case over the Spring Festival of 2026 with a return, two co-handlers, a pause and an extension. The holiday is from
/// Sunday 15 to Monday 23 February; Saturdays 14 and 28 February are worked for it. A working day has seven hours, so a clock that
/// starts at ten o'clock ends at ten o'clock.
/// </summary>
public sealed class SpringFestivalTests
{
    private static readonly DateTimeOffset Monday = new(2026, 2, 2, 10, 0, 0, TimeSpan.FromHours(8));

    [Fact]
    public async Task Story_OfSeveralDepartmentsOverTheHoliday_EndsInTime()
    {
        var city = await RunningCity.StartAsync(Monday);
        var filed = await city.RoutedAsync();

        // The water bureau returns it within its day, the desk agrees; the citizen's clock runs on from ten o'clock.
        (await filed.ByStaffAsync(Staff.Water, "return", new { ground = "路面开挖由城管负责", proposedDepartment = "urban-management" })).Good();
        city.MoveTo("2026-02-02 11:00");
        (await filed.ByStaffAsync(Staff.Operator, "dispatch", new { department = "urban-management" })).Good();
        (await filed.ByStaffAsync(Staff.Lights, "accept")).Good()["due"].ShouldBe("2026-02-09T10:00:00+08:00");

        // Thirty days from Monday 2 February, ten o'clock: 3 to 6 (4), 9 to 14 (10), 24 to 28 (15), 2 to 6 March (20), 9 to 13 (25),
        // 16 to 20 (30). Half of them end on the worked Saturday. Five days for the one, the policy's ten for the other, from eleven.
        var invited = await filed.ByStaffAsync(Staff.Lights, "invite", new
        {
            parts = new object[] { new { department = "water-affairs", asked = "查明漏点", workingDays = 5 }, new { department = "human-resources", asked = "安排工人" } },
        });
        invited.Good()["due"].ShouldBe("2026-03-20T10:00:00+08:00");
        PartsOf(invited).ShouldBe(["2026-02-09T11:00:00+08:00", "2026-02-14T11:00:00+08:00"]);
        invited["casework.coordination.due"].ShouldBe("2026-02-28T10:00:00+08:00");

        // Asked on Tuesday at ten, answered on Thursday at ten: everything comes two working days later, and what was due on the worked
        // Saturday before the holiday only on the second day after it.
        city.MoveTo("2026-02-03 10:00");
        (await filed.ByStaffAsync(Staff.Lights, "ask", new { question = "哪一段路面？" })).Good();
        city.MoveTo("2026-02-05 10:00");
        (await filed.ByCitizenAsync("supplement", new { reply = "学府路北段。" })).Good();
        var resumed = await filed.ReadByStaffAsync();
        resumed["due"].ShouldBe("2026-03-24T10:00:00+08:00");
        PartsOf(resumed).ShouldBe(["2026-02-11T11:00:00+08:00", "2026-02-25T11:00:00+08:00"]);
        resumed["casework.coordination.due"].ShouldBe("2026-03-03T10:00:00+08:00");

        city.MoveTo("2026-02-11 10:00");
        (await filed.ByStaffAsync(Staff.Water, "part/contribute", new { contribution = "漏点已查明。" })).Good();
        city.MoveTo("2026-02-25 10:00");
        (await filed.ByStaffAsync(Staff.Wages, "part/contribute", new { contribution = "工人已安排。" })).Good();
        (await filed.ByStaffAsync(Staff.Lights, "coordinate", new { leader = "分管副市长", note = "先修管后修路" })).Good();

        // Five more working days, asked for before the due time and granted by the approver: 25 to 31 March.
        city.MoveTo("2026-03-23 10:00");
        (await filed.ByStaffAsync(Staff.Lights, "extension", new { length = "5d", reason = "路面养护需要时间" })).Good();
        (await filed.ByStaffAsync(Staff.LightsApprover, "extension/decision", new { approved = true, reason = "同意，路面养护需要时间" })).Good()["due"]
            .ShouldBe("2026-03-31T10:00:00+08:00");

        city.MoveTo("2026-03-31 09:55");
        var answered = await filed.ByStaffAsync(Staff.Lights, "answer", new { answer = "已修好。" });
        answered.Good()["overdue"].ShouldBe("False");
        answered.List("casework.parts").ShouldAllBe(part => !part.GetProperty("overdue").GetBoolean());
        await city.DisposeAsync();
    }

    private static IEnumerable<string?> PartsOf(ApiAnswer answer) =>
        answer.List("casework.parts").Select(part => part.GetProperty("due").GetString());
}
