namespace Hotline.Journey.Tests.Answer;

public sealed class ClockTests
{
    [Fact]
    public async Task Ask_AndSupplementADayLater_MovesTheDueTimeByThatDay()
    {
        var city = await RunningCity.StartAsync();
        var filed = await city.AcceptedAsync();

        (await filed.ByDepartmentAsync("ask", new { question = "请补充门牌号。" })).Good();
        var asked = await filed.ReadByCitizenAsync();
        asked["status.id"].ShouldBe("awaitingCitizen");
        asked["question"].ShouldBe("请补充门牌号。");

        city.MoveTo("2026-03-05 10:00");
        (await filed.ByCitizenAsync("supplement", new { reply = "测试路8号3单元。" })).Good();

        var seen = await filed.ReadByCitizenAsync();
        seen["status.id"].ShouldBe("accepted");
        seen.Find("question").ShouldBeNull();
        // Due Wednesday 11 March, 10:00, before; the question stood for one working day.
        seen["due"].ShouldBe("2026-03-12T10:00:00+08:00");
        (await city.WorkListAsync("water-affairs")).ShouldBe([filed.Reference]);
        (await filed.ReadByStaffAsync(Staff.Water)).Text.ShouldContain("测试路8号3单元。");
        await city.DisposeAsync();
    }

    [Fact]
    public async Task ReadClock_OverAWeekend_ExplainsDayByDayInBothLanguages()
    {
        var city = await RunningCity.StartAsync();
        var filed = await city.RoutedAsync();

        var chinese = await filed.Citizen.GetAsync($"api/cases/{filed.Reference}/clock");
        var english = await filed.Citizen.With("Accept-Language", "en").GetAsync($"api/cases/{filed.Reference}/clock");

        var answerClock = chinese.Good().List("clocks").Single(clock => clock.GetProperty("kind").GetString() == "answer");
        answerClock.GetProperty("due").GetString().ShouldBe("2026-03-11T10:00:00+08:00");
        var lines = answerClock.GetProperty("explanation").EnumerateArray().Select(line => line.GetString()!).ToList();
        // Wednesday 4 to Wednesday 11 March are eight days, two of them a weekend.
        lines.Count(line => line.Contains("2026年3月", StringComparison.Ordinal) && line.Contains("周六", StringComparison.Ordinal)).ShouldBe(1);
        lines.Count(line => line.Contains("周日", StringComparison.Ordinal)).ShouldBe(1);
        english.Text.ShouldContain("Saturday 2026-03-07");
        await city.DisposeAsync();
    }

    [Fact]
    public async Task Answer_AfterTheDueTime_IsNotInTime()
    {
        var city = await RunningCity.StartAsync();
        var filed = await city.AcceptedAsync();
        city.MoveTo("2026-03-11 10:01");

        (await filed.ByDepartmentAsync("answer", new { answer = "已修好。" })).Good();

        var clock = (await filed.Citizen.GetAsync($"api/cases/{filed.Reference}/clock")).List("clocks").Single(each => each.GetProperty("kind").GetString() == "answer");
        clock.GetProperty("stoppedAt").GetString().ShouldBe("2026-03-11T10:01:00+08:00");
        clock.GetProperty("explanation").ToString().ShouldContain("逾期");
        await city.DisposeAsync();
    }
}
