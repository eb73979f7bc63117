namespace Hotline.Journey.Tests.Search;

public sealed class SearchTests(RunningCity city) : IClassFixture<RunningCity>
{
    [Fact]
    public async Task Search_ForWordsInEitherScript_FindsTheCaseAndMarksThem()
    {
        var filed = await city.RoutedAsync(AComplaint.WithoutAName("学校门口的斑马线磨没了，孩子过马路很危险。"));
        await city.IndexAsync();

        var found = (await SearchAsync(Staff.Operator, new { text = "斑馬線 馬路" })).Good();

        found["total"].ShouldBe("1");
        var hit = found.List("cases").ShouldHaveSingleItem();
        hit.GetProperty("reference").GetString().ShouldBe(filed.Reference);
        hit.GetProperty("snippet").EnumerateArray().Where(part => part.GetProperty("hit").GetBoolean())
            .Select(part => part.GetProperty("text").GetString()).ShouldBe(["斑马线", "马路"]);
    }

    [Fact]
    public async Task Search_ForACallersNumber_FindsAllOfTheirCasesHoweverTheNumberIsWritten()
    {
        var one = await city.RoutedAsync(new AComplaint { Contact = new { name = "测试丁", phone = "139 0000 7001" } });
        var other = FiledCase.Of(city, await (await city.AsAsync(Staff.Operator)).EnterAsync(new ACall { CallerNumber = "+86 13900007001" }));
        await city.IndexAsync();

        var found = await ReferencesAsync(Staff.Operator, new { callerNumber = "139-0000-7001" });

        found.Order(StringComparer.Ordinal).ShouldBe(new[] { one.Reference, other.Reference }.Order(StringComparer.Ordinal));
        (await ReferencesAsync(Staff.Operator, new { callerNumber = "13900007002" })).ShouldBeEmpty();
        var history = (await (await city.AsAsync(Staff.Operator)).PostAsync("api/callers/history", new { number = "13900007001" })).Good();
        history["total"].ShouldBe("2");
        (await (await city.AsAsync(Staff.Water)).PostAsync("api/callers/history", new { number = "13900007001" })).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Search_ByAHandler_FindsTheirDepartmentsCasesOnly()
    {
        const string word = "紫水晶广场";
        var water = await city.RoutedAsync(AComplaint.WithoutAName($"{word}，{Sentences.NoWater}"));
        var wages = await city.RoutedAsync(AComplaint.WithoutAName($"{word}，{Sentences.NoWages}"));
        await city.IndexAsync();

        (await ReferencesAsync(Staff.Water, new { text = word })).ShouldBe([water.Reference]);
        (await ReferencesAsync(Staff.Wages, new { text = word })).ShouldBe([wages.Reference]);
        (await ReferencesAsync(Staff.Supervisor, new { text = word })).Count.ShouldBe(2);
        (await ReferencesAsync(Staff.Water, new { text = word, department = "human-resources" })).ShouldBeEmpty();
    }

    [Fact]
    public async Task Search_ByAClerk_FindsTheLettersTheyTookWhereverTheyAre()
    {
        var letter = FiledCase.Of(city, await (await city.AsAsync(Staff.Clerk)).EnterAsync(new ALetter { Text = "翡翠巷的路灯坏了，晚上很黑。" }));
        await letter.IsListedAsync();
        await city.RoutedAsync(AComplaint.WithoutAName("翡翠巷的自来水停了两天了。"));
        await city.IndexAsync();

        (await ReferencesAsync(Staff.Clerk, new { text = "翡翠巷" })).ShouldBe([letter.Reference]);
    }

    [Fact]
    public async Task Search_ByAnEvaluatorOrACitizen_IsRefused()
    {
        (await SearchAsync(Staff.Evaluator, new { text = "水" })).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await city.Anyone.PostAsync("api/search", new { text = "水" })).Status.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Search_AfterTheCaseMovedOn_ShowsItAsItIs()
    {
        var filed = await city.AnsweredAsync(AComplaint.WithoutAName($"玛瑙小区，{Sentences.NoWater}"));
        await city.IndexAsync();

        var hit = (await SearchAsync(Staff.Supervisor, new { text = "玛瑙小区", statuses = new[] { "answered" } })).Good().List("cases").ShouldHaveSingleItem();

        hit.GetProperty("status").GetProperty("id").GetString().ShouldBe("answered");
        (await ReferencesAsync(Staff.Supervisor, new { text = "已经修好", reference = filed.Reference })).ShouldBe([filed.Reference]);
        (await ReferencesAsync(Staff.Supervisor, new { text = "玛瑙小区", statuses = new[] { "routed" } })).ShouldBeEmpty();
    }

    [Fact]
    public async Task Search_WithFaults_NamesThemAll()
    {
        var refused = await SearchAsync(Staff.Operator, new
        {
            callerNumber = "x",
            department = "nobody",
            category = "nothing",
            district = "nowhere",
            reference = "abc",
            statuses = new[] { "sleeping" },
            from = "1999-01-01",
            page = 0,
            size = 1.5,
            words = "",
        });

        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.Faults.Select(fault => fault.Split(':')[0]).Order(StringComparer.Ordinal).ShouldBe(
            ["callerNumber", "category", "department", "district", "from", "page", "reference", "size", "statuses", "words"]);
    }

    private async Task<ApiAnswer> SearchAsync(string account, object query) => await (await city.AsAsync(account)).PostAsync("api/search", query);

    private async Task<IReadOnlyList<string>> ReferencesAsync(string account, object query) =>
        [.. (await SearchAsync(account, query)).Good().List("cases").Select(found => found.GetProperty("reference").GetString()!)];
}
