namespace Hotline.Journey.Tests.Matching;

public sealed class SimilarTests(RunningCity city) : IClassFixture<RunningCity>
{
    [Fact]
    public async Task Similar_WhileTheSameTroubleIsTyped_SuggestsTheCaseAndSaysWhy()
    {
        var filed = await city.RoutedAsync(AComplaint.WithoutAName("临湖区梧桐苑三栋楼下的垃圾桶好几天没人清运，臭气熏天，请派人处理。") with
        {
            Place = new { address = "临湖区梧桐苑三栋" },
        });
        await city.RoutedAsync(AComplaint.WithoutAName(Sentences.NoWages));
        await city.IndexAsync();

        var found = (await AskAsync(Staff.Operator, new { text = "梧桐苑的垃圾桶没人清運，太臭了", place = new { address = "臨湖區梧桐苑三棟" } })).Good();

        var similar = found.List("cases").ShouldHaveSingleItem();
        similar.GetProperty("case").GetProperty("reference").GetString().ShouldBe(filed.Reference);
        similar.GetProperty("kind").GetString().ShouldBe("sameEvent");
        similar.GetProperty("sharedPlace").GetString().ShouldBe("临湖区梧桐苑三栋");
        similar.GetProperty("sharedPhrases").EnumerateArray().Select(phrase => phrase.GetString()).ShouldContain("没人清运");
    }

    [Fact]
    public async Task Similar_ToACaseOfTheSamePerson_IsNamedSo()
    {
        var contact = new { name = "测试戊", phone = "139 0000 7100" };
        const string text = "云杉路的公交站牌倒了，等车的人很不方便，请尽快修好。";
        var first = await city.RoutedAsync(new AComplaint { Text = text, Contact = contact });
        var again = await city.RoutedAsync(new AComplaint { Text = $"再次反映：{text}", Contact = contact });
        await city.IndexAsync();

        var found = (await (await city.AsAsync(Staff.Supervisor)).GetAsync($"api/cases/{again.Reference}/similar")).Good();

        var similar = found.List("cases").ShouldHaveSingleItem();
        similar.GetProperty("case").GetProperty("reference").GetString().ShouldBe(first.Reference);
        similar.GetProperty("kind").GetString().ShouldBe("samePerson");
    }

    [Fact]
    public async Task Similar_BeyondTheWindow_IsLeftAlone()
    {
        var later = await RunningCity.StartAsync();
        await later.RoutedAsync(AComplaint.WithoutAName("红杉巷的窨井盖丢了，晚上很危险。"));
        await later.IndexAsync();

        later.MoveTo("2026-05-02 10:00");
        (await (await later.AsAsync(Staff.Operator)).PostAsync("api/similar", new { text = "红杉巷的窨井盖丢了" })).Good().List("cases").Count.ShouldBe(1);
        later.MoveTo("2026-05-06 10:00");
        (await (await later.AsAsync(Staff.Operator)).PostAsync("api/similar", new { text = "红杉巷的窨井盖丢了" })).Good().List("cases").ShouldBeEmpty();
        await later.DisposeAsync();
    }

    [Fact]
    public async Task Similar_ByAHandler_IsWithinTheirRights()
    {
        var text = $"银杏小区，{Sentences.NoWages}";
        var filed = await city.RoutedAsync(AComplaint.WithoutAName(text));
        await city.IndexAsync();

        (await AskAsync(Staff.Wages, new { text })).Good().List("cases").Count.ShouldBeGreaterThan(0);
        (await AskAsync(Staff.Water, new { text })).Good().List("cases").ShouldBeEmpty();
        (await (await city.AsAsync(Staff.Water)).GetAsync($"api/cases/{filed.Reference}/similar")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await AskAsync(Staff.Evaluator, new { text })).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    private async Task<ApiAnswer> AskAsync(string account, object body) => await (await city.AsAsync(account)).PostAsync("api/similar", body);
}
