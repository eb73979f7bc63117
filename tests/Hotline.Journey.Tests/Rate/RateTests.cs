namespace Hotline.Journey.Tests.Rate;

public sealed class RateTests(RunningCity city) : IClassFixture<RunningCity>
{
    [Theory]
    [InlineData("satisfied", true)]
    [InlineData("fairlySatisfied", true)]
    [InlineData("dissatisfied", false)]
    public async Task Rate_AnsweredCase_ClosesIt(string satisfaction, bool solved)
    {
        var filed = await city.AnsweredAsync();

        var answer = await filed.ByCitizenAsync("rating", new { satisfaction, solved, comment = "谢谢，就是慢了一点。" });

        answer.Good()["status.id"].ShouldBe("closed");
        answer["rating.satisfaction"].ShouldBe(satisfaction);
        answer["rating.solved"].ShouldBe(solved.ToString());
        answer["mayReopen"].ShouldBe((satisfaction == "dissatisfied").ToString());
        (await filed.ReadByStaffAsync(Staff.Water)).Text.ShouldContain("谢谢，就是慢了一点。");
    }

    [Fact]
    public async Task Rate_Twice_IsRefusedAndKeepsTheFirst()
    {
        var filed = await city.RatedAsync("satisfied", solved: true);

        var second = await filed.ByCitizenAsync("rating", new { satisfaction = "dissatisfied", solved = false });

        second.Status.ShouldBe(HttpStatusCode.Conflict);
        second["errorCode"].ShouldBe("wrong-status");
        (await filed.ReadByCitizenAsync())["rating.satisfaction"].ShouldBe("satisfied");
    }

    [Fact]
    public async Task Rate_BeforeTheAnswer_IsRefused()
    {
        var filed = await city.AcceptedAsync();

        var answer = await filed.ByCitizenAsync("rating", new { satisfaction = "satisfied", solved = true });

        answer.Status.ShouldBe(HttpStatusCode.Conflict);
        answer["errorCode"].ShouldBe("wrong-status");
    }

    [Fact]
    public async Task Reopen_AfterDissatisfaction_PutsTheCaseBackOnTheDepartmentsListWithANewClock()
    {
        var filed = await city.RatedAsync("dissatisfied");

        var answer = await filed.ByCitizenAsync("reopen", new { reason = "又停水了。" });

        answer.Good()["status.id"].ShouldBe("reopened");
        answer.Find("rating").ShouldBeNull();
        (await filed.ReadByStaffAsync(Staff.Water))["reopened"].ShouldBe("1");
        (await city.WorkListAsync("water-affairs")).ShouldContain(filed.Reference);
    }

    [Fact]
    public async Task Reopen_ASecondTime_IsRefused()
    {
        var filed = await city.RatedAsync("dissatisfied");
        (await filed.ByCitizenAsync("reopen", new { reason = "又停水了。" })).Good();
        (await filed.ByDepartmentAsync("accept")).Good();
        (await filed.ByDepartmentAsync("answer", new { answer = "这次真的修好了。" })).Good();
        (await filed.ByCitizenAsync("rating", new { satisfaction = "dissatisfied", solved = false })).Good()["mayReopen"].ShouldBe("False");

        var second = await filed.ByCitizenAsync("reopen", new { reason = "还是停水。" });

        second.Status.ShouldBe(HttpStatusCode.Conflict);
        second["errorCode"].ShouldBe("reopened-before");
        (await filed.StatusAsync()).ShouldBe("closed");
    }

    [Fact]
    public async Task Reopen_SatisfiedCase_IsRefused()
    {
        var filed = await city.RatedAsync("satisfied", solved: true);

        var answer = await filed.ByCitizenAsync("reopen", new { reason = "想再问一下。" });

        answer.Status.ShouldBe(HttpStatusCode.Conflict);
        answer["errorCode"].ShouldBe("reopen-only-dissatisfied");
    }

    [Fact]
    public async Task Rate_MoreThanThirtyDaysAfterTheAnswer_IsRefused()
    {
        var own = await RunningCity.StartAsync();
        var filed = await own.AnsweredAsync();
        own.MoveTo("2026-04-03 10:01");

        var answer = await filed.ByCitizenAsync("rating", new { satisfaction = "satisfied", solved = true });

        answer.Status.ShouldBe(HttpStatusCode.Conflict);
        answer["errorCode"].ShouldBe("rating-over");
        await own.DisposeAsync();
    }
}
