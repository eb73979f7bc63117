namespace Hotline.Journey.Tests.Exchange;

/// <summary>City and county linked (市县两级联动, text 3): one complaint, worked on in two instances.</summary>
public sealed class ExchangeStoryTests
{
    [Fact]
    public async Task Case_OfTheCountys_GoesDownIsAskedBackSupplementedAnsweredAndRated()
    {
        await using var levels = await TwoLevels.StartAsync();
        var filed = await levels.FileAsync();
        var below = await levels.InCountyAsync(filed);

        var taken = await below.ReadByStaffAsync();
        taken["channel"].ShouldBe("exchange");
        taken["exchange.reference"].ShouldBe(filed.Reference);
        taken["exchange.standing"].ShouldBe("fromAbove");
        taken["submission.text"].ShouldBe(Sentences.DarkLane);
        DateTimeOffset.Parse(taken["due"]!).ShouldBeLessThanOrEqualTo(DateTimeOffset.Parse((await filed.ReadByStaffAsync())["due"]!));

        (await below.ByDepartmentAsync("accept")).Good();
        await filed.IsAsync("accepted");
        (await below.ByDepartmentAsync("ask", new { question = "第几盏灯？" })).Good();
        (await filed.IsAsync("awaitingCitizen"))["question"].ShouldBe("第几盏灯？");
        (await filed.ByCitizenAsync("supplement", new { reply = "巷口第三盏。" })).Good();
        await IsBelowAsync(below, "accepted");
        (await below.ReadByStaffAsync()).Timeline.ShouldContain("citizenSupplemented");
        (await below.ByDepartmentAsync("progress", new { notice = "已订购灯具。" })).Good();
        (await below.ByDepartmentAsync("answer", new { answer = "已更换第三盏路灯。", publicAnswer = "路灯已修复。" })).Good();

        var answered = await filed.IsAsync("answered");
        answered["answer"].ShouldBe("已更换第三盏路灯。");
        answered["exchange.reference"].ShouldBe(below.Reference);
        answered.Timeline.ShouldContain("progressTold");
        (await filed.ByCitizenAsync("rating", new { satisfaction = "satisfied", solved = true })).Good();
        var rated = await IsBelowAsync(below, "closed");
        rated["rating.satisfaction"].ShouldBe("satisfied");
        rated["chainHolds"].ShouldBe("True");
        (await filed.ReadByStaffAsync())["chainHolds"].ShouldBe("True");
    }

    private static Task<ApiAnswer> IsBelowAsync(FiledCase below, string status) =>
        Eventually.GetAsync(() => below.ReadByStaffAsync(), answer => answer.Good()["status.id"] == status, answer => answer.Text);
}
