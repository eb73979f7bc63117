using Hotline.Core.Cases;
using Hotline.Core.Remind;

namespace Hotline.Journey.Tests.Route;

public sealed class MergeTests(RunningCity city) : IClassFixture<RunningCity>
{
    private const string Secret = "只有主件群众知道的话";

    [Fact]
    public async Task Merge_TwoCases_ShowsTheMainsProgressAndNothingOfItsCitizen()
    {
        var (main, other) = await MergedAsync();

        (await main.ByDepartmentAsync("accept")).Good();

        var seen = await other.ReadByCitizenAsync();
        seen["status.id"].ShouldBe("merged");
        seen["main.status.id"].ShouldBe("accepted");
        seen["main.department.id"].ShouldBe("water-affairs");
        seen.Text.ShouldNotContain(main.Reference);
        seen.Text.ShouldNotContain(Secret);
        (await main.ReadByCitizenAsync()).Text.ShouldNotContain(other.Reference);
        (await main.ReadByStaffAsync()).List("mergedCases").Select(each => each.GetString()).ShouldBe([other.Reference]);
        (await city.WorkListAsync("water-affairs")).ShouldNotContain(other.Reference);
    }

    [Fact]
    public async Task Merge_AnsweredMain_IsRatedByEachCitizenForThemselves()
    {
        var (main, other) = await MergedAsync();
        (await other.ByCitizenAsync("rating", new { satisfaction = "satisfied", solved = true }))["errorCode"].ShouldBe("not-answered-yet");
        (await main.ByDepartmentAsync("accept")).Good();
        (await main.ByDepartmentAsync("answer", new { answer = $"{Secret}已处理。" }))["errorCode"].ShouldBe("public-answer-needed");
        (await main.ByDepartmentAsync("answer", new { answer = $"{Secret}已处理。", publicAnswer = "该片区已恢复供水。" })).Good();
        (await other.ReadByCitizenAsync())["mayRate"].ShouldBe("True");

        (await main.ByCitizenAsync("rating", new { satisfaction = "satisfied", solved = true })).Good();
        (await other.ByCitizenAsync("rating", new { satisfaction = "dissatisfied", solved = false, comment = "还是没水" })).Good();

        (await main.ReadByCitizenAsync())["rating.satisfaction"].ShouldBe("satisfied");
        var seen = await other.ReadByCitizenAsync();
        seen["rating.satisfaction"].ShouldBe("dissatisfied");
        seen["status.id"].ShouldBe("merged");
        seen["main.answer"].ShouldBe("该片区已恢复供水。");
        seen.Text.ShouldNotContain(Secret);
        (await other.ByCitizenAsync("rating", new { satisfaction = "satisfied", solved = true }))["errorCode"].ShouldBe("rated-before");
        (await other.ByStaffAsync(Staff.Operator, "unmerge", new { reason = "再看看" }))["errorCode"].ShouldBe("rated-before");
    }

    [Fact]
    public async Task Answer_OfTheMain_IsToldToEveryOtherCitizenOnce()
    {
        var mail = new RecordedMail();
        var own = await RunningCity.StartAsync(configure: services => services.AddSingleton<ICitizenMail>(mail));
        var main = await own.AcceptedAsync();
        var other = await own.RoutedAsync(new AComplaint { Contact = new { name = "测试乙", email = "citizen@example.org" } });
        (await other.ByStaffAsync(Staff.Operator, "merge", new { main = main.Reference, reason = "同一栋楼停水" })).Good();

        (await main.ByDepartmentAsync("answer", new { answer = $"{Secret}已处理。", publicAnswer = "该片区已恢复供水。" })).Good();

        var box = Mailbox.OfCitizen(Reference.Parse(other.Reference));
        await Eventually.BeAsync(async () => (await own.Host.Get<IOutbox>().ListAsync(box, 10, null, CancellationToken.None)).Notices.Count == 1);
        var version = (await main.ReadByStaffAsync()).Version;
        await own.Host.Get<TellOfEventHandler>().HandleAsync(new(Reference.Parse(main.Reference), version), CancellationToken.None);
        var sent = mail.Sent.ShouldHaveSingleItem();
        sent.To.ShouldBe("citizen@example.org");
        sent.Text.ShouldContain(other.Reference);
        sent.Text.ShouldNotContain(Secret);
        (await own.Host.Get<IOutbox>().ListAsync(box, 10, null, CancellationToken.None)).Notices.ShouldHaveSingleItem().Kind.ShouldBe(NoticeKind.MainAnswered);
        await own.DisposeAsync();
    }

    [Fact]
    public async Task Merge_IntoAnAnsweredCase_NeedsItsPublicVersion()
    {
        var answered = await city.AnsweredAsync();
        var other = await city.RoutedAsync();

        (await other.ByStaffAsync(Staff.Operator, "merge", new { main = answered.Reference, reason = "同" }))["errorCode"].ShouldBe("public-answer-needed");

        (await other.StatusAsync()).ShouldBe("routed");
    }

    [Fact]
    public async Task Unmerge_AMergedCase_RestoresStatusWorkListAndDueTime()
    {
        var (main, other) = await MergedAsync();

        (await other.ByStaffAsync(Staff.Operator, "unmerge", new { reason = "不是同一事项" })).Good();

        var seen = await other.ReadByCitizenAsync();
        seen["status.id"].ShouldBe("routed");
        seen["due"].ShouldBe("2026-03-11T10:00:00+08:00");
        seen.Find("main").ShouldBeNull();
        (await city.WorkListAsync("water-affairs")).ShouldContain(other.Reference);
        (await main.ReadByStaffAsync()).List("mergedCases").ShouldBeEmpty();
    }

    [Fact]
    public async Task Withdraw_TheMainCase_SetsTheOthersFree()
    {
        var (main, other) = await MergedAsync();

        (await main.ByCitizenAsync("withdraw", new { })).Good();

        (await main.StatusAsync()).ShouldBe("withdrawn");
        (await other.StatusAsync()).ShouldBe("routed");
        (await city.WorkListAsync("water-affairs")).ShouldContain(other.Reference);
    }

    [Fact]
    public async Task Merge_InChainsOrIntoNothing_IsRefused()
    {
        var (main, other) = await MergedAsync();
        var third = await city.RoutedAsync();

        (await third.ByStaffAsync(Staff.Operator, "merge", new { main = other.Reference, reason = "同" }))["errorCode"].ShouldBe("wrong-status");
        (await main.ByStaffAsync(Staff.Operator, "merge", new { main = third.Reference, reason = "同" }))["errorCode"].ShouldBe("has-merged-cases");
        (await third.ByStaffAsync(Staff.Operator, "merge", new { main = third.Reference, reason = "同" })).Faults.ShouldBe(["main:same-case"]);
        (await third.ByStaffAsync(Staff.Operator, "merge", new { main = "260304-0000-0000", reason = "同" })).Faults.ShouldBe(["main:main-not-found"]);
        (await main.ReadByStaffAsync()).List("mergedCases").Count.ShouldBe(1);
    }

    private async Task<(FiledCase Main, FiledCase Other)> MergedAsync()
    {
        var main = await city.RoutedAsync(new AComplaint { Text = $"{Secret}，{Sentences.NoWater}" });
        var other = await city.RoutedAsync();
        (await other.ByStaffAsync(Staff.Operator, "merge", new { main = main.Reference, reason = "同一栋楼停水" })).Good();
        return (main, other);
    }
}
