namespace Hotline.Journey.Tests.Answer;

/// <summary>
/// A heavy case (ten working days of seven hours) over National Day 2026: 1 to 7 October are off, Saturday 10 October is worked for
/// them. Work is from 09:00 to 12:00 and from 13:30 to 17:30.
/// </summary>
public sealed class HolidayStoryTests
{
    [Fact]
    public async Task WagesOverNationalDay_WithAQuestionAReminderAndAnExtension_AreAnsweredInTimeToTheMinute()
    {
        var city = await RunningCity.StartAsync(new(2026, 9, 28, 9, 0, 0, TimeSpan.FromHours(8)));

        // Monday 28 September, 09:00. Ten days: 28, 29, 30 September, 8, 9, 10 (a worked Saturday), 12, 13, 14 and 15 October.
        var filed = await city.AcceptedAsync(new AComplaint { Text = Sentences.NoWages });
        await DueAsync(filed, "2026-10-15T17:30:00+08:00");

        // Asked at 16:00 of the same day, within the working day for telling what is missing; 5 h 30 min of the 70 h are used.
        city.MoveTo("2026-09-28 16:00");
        (await filed.ByDepartmentAsync("ask", new { missing = new[] { "劳动合同", "工资条" } })).Good();

        // Three working days after it the citizen is reminded: 1 h 30 min of the 28th, 7 h of the 29th and of the 30th, and 5 h 30 min of
        // Thursday 8 October, at 16:00.
        city.MoveTo("2026-10-08 15:55");
        (await filed.ReadByCitizenAsync()).Timeline.ShouldNotContain("citizenReminded");
        city.MoveTo("2026-10-08 16:11");
        await Eventually.BeAsync(async () => (await filed.ReadByCitizenAsync()).Timeline.Contains("citizenReminded"));

        // The reply comes on Friday 9 October at 10:00. 64 h 30 min are left: 6 h of the 9th, 7 h each of the 10th, 12th, 13th, 14th,
        // 15th, 16th, 19th and 20th make 62 h; the rest is 2 h 30 min of Wednesday the 21st.
        city.MoveTo("2026-10-09 10:00");
        (await filed.ByCitizenAsync("supplement", new { reply = "合同和工资条已寄出。" })).Good();
        await DueAsync(filed, "2026-10-21T11:30:00+08:00");

        // Three more days are asked for and granted the day before: 4 h 30 min of the 21st, 7 h of the 22nd and the 23rd, and 2 h 30 min
        // of Monday the 26th.
        city.MoveTo("2026-10-20 15:00");
        (await filed.ByDepartmentAsync("extension", new { length = "3d", reason = "等待银行流水。" })).Good();
        await DueAsync(filed, "2026-10-21T11:30:00+08:00");
        (await filed.ByStaffAsync(Staff.WagesApprover, "extension/decision", new { approved = true })).Good();
        await DueAsync(filed, "2026-10-26T11:30:00+08:00");

        city.MoveTo("2026-10-26 11:30");
        (await filed.ByDepartmentAsync("answer", new { answer = "工资已全部发放。" })).Good();

        (await filed.ReadByCitizenAsync())["overdue"].ShouldBe("False");
        var clock = (await filed.Citizen.GetAsync($"api/cases/{filed.Reference}/clock")).List("clocks").Single(each => each.GetProperty("kind").GetString() == "answer");
        var lines = clock.GetProperty("explanation").EnumerateArray().Select(line => line.GetString()!).ToList();
        lines.ShouldContain(line => line.Contains("2026年10月10日（周六）：因国庆节", StringComparison.Ordinal));
        lines.ShouldContain(line => line.Contains("暂停计时：等待群众补充", StringComparison.Ordinal));
        lines.ShouldContain(line => line.Contains("批准延期3个工作日", StringComparison.Ordinal));
        await city.DisposeAsync();
    }

    private static async Task DueAsync(FiledCase filed, string due) => (await filed.ReadByCitizenAsync())["due"].ShouldBe(due);
}
