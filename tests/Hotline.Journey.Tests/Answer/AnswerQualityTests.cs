namespace Hotline.Journey.Tests.Answer;

public sealed class AnswerQualityTests(RunningCity city) : IClassFixture<RunningCity>
{
    [Fact]
    public async Task Check_AnEmptyPhrase_WarnsInTheCallersLanguageAndChangesNothing()
    {
        var accepted = await city.AcceptedAsync(new AComplaint { Text = "小区停水两天了，请问什么时候能来水？" });
        var before = await accepted.ReadByStaffAsync();

        var answer = await (await city.AsAsync(Staff.Water)).PostAsync(Route(accepted), new { answer = "您好，您的留言已收悉，请耐心等待。" });

        string[] wanted = ["tooShort", "questionOpen", "onlyPassedOn"];
        wanted.ShouldBeSubsetOf(answer.Good().List("warnings").Select(warning => warning.GetProperty("kind").GetString()!));
        var asked = answer.List("asked").ShouldHaveSingleItem();
        asked.GetProperty("text").GetString().ShouldBe("小区停水两天了，请问什么时候能来水？");
        asked.GetProperty("answered").GetBoolean().ShouldBeFalse();
        (await accepted.ReadByStaffAsync()).Version.ShouldBe(before.Version);
    }

    [Fact]
    public async Task Check_TheAnswerOfBeforeTheReopening_WarnsOfTheRepetition()
    {
        var rated = await city.RatedAsync("dissatisfied");
        (await rated.ByCitizenAsync("reopen", new { reason = "还是没水。" })).Good();

        var answer = await (await city.AsAsync(Staff.Water)).PostAsync(Route(rated), new { answer = "已经修好。" });

        answer.Good().List("warnings").Select(warning => warning.GetProperty("kind").GetString()).ShouldContain("repeated");
    }

    [Fact]
    public async Task Check_WithoutADraft_IsRefused()
    {
        var routed = await city.RoutedAsync();

        (await (await city.AsAsync(Staff.Water)).PostAsync(Route(routed), new { })).Faults.ShouldBe(["answer:required"]);
    }

    [Fact]
    public async Task Check_AnotherDepartmentsCase_IsRefused()
    {
        var routed = await city.RoutedAsync();

        (await (await city.AsAsync(Staff.Wages)).PostAsync(Route(routed), new { answer = "好" })).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static string Route(FiledCase filed) => $"api/cases/{filed.Reference}/answer-quality";
}
