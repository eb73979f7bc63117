using Hotline.Core.Cases;
using Hotline.Core.Remind;

namespace Hotline.Journey.Tests.Remind;

/// <summary>
/// The citizen is asked on Wednesday 4 March, 10:00; by the policy reminded three and seven working days later (Monday the 9th and
/// Friday the 13th, 10:00), and waited for until ten working days later: Wednesday the 18th, 10:00.
/// </summary>
public sealed class WaitingTests
{
    [Fact]
    public async Task Wait_WithoutAReply_RemindsTwiceAndClosesAnOrdinaryCase()
    {
        var city = await RunningCity.StartAsync();
        var filed = await AskedAsync(city, Sentences.OddTaste);

        city.MoveTo("2026-03-09 10:11");
        await ShowsAsync(filed, "citizenReminded", 1);
        city.MoveTo("2026-03-13 10:11");
        await ShowsAsync(filed, "citizenReminded", 2);
        city.MoveTo("2026-03-18 09:59");
        (await filed.StatusAsync()).ShouldBe("awaitingCitizen");
        city.MoveTo("2026-03-18 10:11");

        var seen = await filed.IsAsync("lapsed");
        seen["status.name"].ShouldBe("逾期未补充，已终结");
        seen.Timeline.Count(type => type == "citizenReminded").ShouldBe(2);
        (await city.WorkListAsync("water-affairs")).ShouldNotContain(filed.Reference);
        (await filed.ByCitizenAsync("supplement", new { reply = "三号楼" }))["errorCode"].ShouldBe("wrong-status");
        await city.DisposeAsync();
    }

    [Fact]
    public async Task Wait_ThatEndedDuringAnOutage_EndsOnceAndAnUrgentCaseGoesOn()
    {
        var before = await RunningCity.StartAsync();
        var filed = await AskedAsync(before, Sentences.NoWater);
        await before.DisposeAsync();

        before.MoveTo("2026-03-20 08:00");
        var one = await RunningCity.StartAsync(on: before);
        var other = await RunningCity.StartAsync(on: before);
        before.MoveTo("2026-03-20 08:11");

        await Eventually.BeAsync(async () => (await one.Anyone.WithCode(filed.QueryCode).ReadAsync(filed.Reference))["status.id"] == "accepted");
        before.MoveTo("2026-03-20 08:31");
        await Eventually.BeAsync(async () => await TimerStates.LastRoundAsync(one, "TendWaitingTimer") >= one.Time.GetUtcNow().AddMinutes(-11));

        var seen = await one.Anyone.WithCode(filed.QueryCode).ReadAsync(filed.Reference);
        seen.Timeline.Count(type => type == "waitingEnded").ShouldBe(1);
        seen.Timeline.ShouldNotContain("citizenReminded");
        // Asked the moment it was filed, so that all five days are left; they run from the round on Friday the 20th before work began:
        // the 20th, 23rd, 24th, 25th and 26th.
        seen["due"].ShouldBe("2026-03-26T17:30:00+08:00");
        await other.DisposeAsync();
        await one.DisposeAsync();
    }

    [Fact]
    public async Task Reminder_ToACitizenWithAMailAddress_IsSentOnceAndSaysNothingOfTheMatter()
    {
        var mail = new RecordedMail();
        var city = await RunningCity.StartAsync(configure: services => services.AddSingleton<ICitizenMail>(mail));
        var filed = await city.AcceptedAsync(new AComplaint { Text = Sentences.OddTaste, Contact = new { name = "测试丙", email = "citizen@example.org" } });
        (await filed.ByDepartmentAsync("ask", new { missing = new[] { "门牌号" } })).Good();

        city.MoveTo("2026-03-09 10:11");
        await ShowsAsync(filed, "citizenReminded", 1);
        await Eventually.BeAsync(() => Task.FromResult(!mail.Sent.IsEmpty));

        var box = Mailbox.OfCitizen(Reference.Parse(filed.Reference));
        await Eventually.BeAsync(async () => (await city.Host.Get<IOutbox>().ListAsync(box, 10, null, CancellationToken.None)).Notices.Count == 1);
        var sent = mail.Sent.ShouldHaveSingleItem();
        sent.To.ShouldBe("citizen@example.org");
        sent.Text.ShouldContain($"{filed.Reference}");
        sent.Text.ShouldContain("2026-03-18 10:00");
        sent.Text.ShouldNotContain("门牌号");
        await city.DisposeAsync();
    }

    private static async Task<FiledCase> AskedAsync(RunningCity city, string text)
    {
        var filed = await city.AcceptedAsync(new AComplaint { Text = text });
        (await filed.ByDepartmentAsync("ask", new { missing = new[] { "门牌号" } })).Good();
        return filed;
    }

    private static Task ShowsAsync(FiledCase filed, string type, int times) =>
        Eventually.BeAsync(async () => (await filed.ReadByCitizenAsync()).Timeline.Count(each => each == type) == times);
}
