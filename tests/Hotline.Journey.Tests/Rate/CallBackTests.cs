using Hotline.Core.Rate.CallBacks;

namespace Hotline.Journey.Tests.Rate;

/// <summary>Citizens who did not rate their answer are asked by telephone (rule 5.3): one at a time, by one operator, several times.</summary>
public sealed class CallBackTests
{
    [Fact]
    public async Task CallBack_OfAnAnswerNobodyRated_IsTakenByOneOperatorAndCountsAsTheCitizensJudgement()
    {
        await using var city = await RunningCity.StartAsync();
        var unrated = await city.AnsweredAsync();
        await city.RatedAsync("satisfied", solved: true);
        await city.AnsweredAsync(AComplaint.WithoutAName());
        (await CollectAsync(city)).ShouldBe(0, "the citizens still have time to rate by themselves");

        city.MoveTo("2026-03-09 10:00");
        (await CollectAsync(city)).ShouldBe(2);
        (await CollectAsync(city)).ShouldBe(0, "each is collected once");
        var first = await city.AsAsync(Staff.Operator);
        var taken = (await first.PostAsync("api/call-backs/take")).Good();
        taken["reference"].ShouldBe(unrated.Reference);
        taken["contact.phone"].ShouldBe("139 0000 0001");
        (await first.PostAsync("api/call-backs/take")).Good()["reference"].ShouldBe(unrated.Reference, "one at a time");
        var second = await city.AsAsync(Staff.DutyOfficer);
        (await second.PostAsync("api/call-backs/take")).Status.ShouldBe(HttpStatusCode.NoContent, "the other one is anonymous");
        (await second.PostAsync($"api/call-backs/{unrated.Reference}/rating", Judgement("satisfied"))).Status.ShouldBe(HttpStatusCode.NotFound);

        (await first.PostAsync($"api/call-backs/{unrated.Reference}/rating", new { })).Faults.ShouldBe(["satisfaction:required", "solved:required"]);
        var rated = (await first.PostAsync($"api/call-backs/{unrated.Reference}/rating", Judgement("fairlySatisfied"))).Good();

        rated["status.id"].ShouldBe("closed");
        rated["rating.satisfaction"].ShouldBe("fairlySatisfied");
        rated["rating.by"].ShouldBe("callBack");
        (await first.PostAsync("api/call-backs/take")).Status.ShouldBe(HttpStatusCode.NoContent);
        (await EndsAsync(city)).ShouldBe(new Dictionary<CallBackEnd, int> { [CallBackEnd.Rated] = 1, [CallBackEnd.Moot] = 1 }, ignoreOrder: true);
    }

    [Fact]
    public async Task CallBack_ThatReachesNobody_IsTriedAgainLaterAndGivenUpAfterTheLastTry()
    {
        await using var city = await RunningCity.StartAsync();
        var unrated = await city.AnsweredAsync();
        city.MoveTo("2026-03-09 10:00");
        await CollectAsync(city);

        foreach (var time in (string[])["2026-03-09 14:05", "2026-03-10 09:05", "2026-03-10 14:00"])
        {
            var desk = await city.AsAsync(Staff.Operator);
            (await desk.PostAsync("api/call-backs/take")).Good()["reference"].ShouldBe(unrated.Reference);
            (await desk.PostAsync($"api/call-backs/{unrated.Reference}/end", new { declined = false })).Status.ShouldBe(HttpStatusCode.NoContent);
            (await desk.PostAsync("api/call-backs/take")).Status.ShouldBe(HttpStatusCode.NoContent, "not at once again");
            city.MoveTo(time);
        }

        (await (await city.AsAsync(Staff.Operator)).PostAsync("api/call-backs/take")).Status.ShouldBe(HttpStatusCode.NoContent);
        (await EndsAsync(city)).ShouldBe(new Dictionary<CallBackEnd, int> { [CallBackEnd.NotReached] = 1 });
        (await unrated.StatusAsync()).ShouldBe("answered");
    }

    [Fact]
    public async Task CallBack_HeldTooLong_GoesToAnotherOperator_AndADissatisfiedCitizenHasTheCaseTakenUpAgain()
    {
        await using var city = await RunningCity.StartAsync();
        var unrated = await city.AnsweredAsync();
        city.MoveTo("2026-03-09 10:00");
        await CollectAsync(city);
        (await (await city.AsAsync(Staff.DutyOfficer)).PostAsync("api/call-backs/take")).Good();

        city.MoveTo("2026-03-09 10:45");
        var desk = await city.AsAsync(Staff.Operator);
        (await desk.PostAsync("api/call-backs/take")).Good()["reference"].ShouldBe(unrated.Reference);
        var outcome = await desk.PostAsync(
            $"api/call-backs/{unrated.Reference}/rating", new { satisfaction = "dissatisfied", solved = false, reason = "又停水了" });

        outcome.Good()["status.id"].ShouldBe("reopened");
        outcome.Text.ShouldContain("又停水了");
    }

    private static object Judgement(string satisfaction) => new { satisfaction, solved = true };

    private static Task<int> CollectAsync(RunningCity city) =>
        city.Host.Get<CollectCallBacksHandler>().HandleAsync(CancellationToken.None);

    private static Task<IReadOnlyDictionary<CallBackEnd, int>> EndsAsync(RunningCity city) =>
        city.Host.Get<ICallBacks>().EndsAsync(2026, 3, CancellationToken.None);
}
