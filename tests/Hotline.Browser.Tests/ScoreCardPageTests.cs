namespace Hotline.Browser.Tests;

/// <summary>Score cards at the pages: figures with their parts and cases, within everyone's rights.</summary>
[Collection(SiteCollection.Name)]
public sealed class ScoreCardPageTests(Site site)
{
    private const string March = "from=2026-03-01&to=2026-03-31";

    [Theory]
    [InlineData("zh-Hans", true)]
    [InlineData("zh-Hant", true)]
    [InlineData("en", false)]
    public async Task Supervisor_FromTheOverview_ReachesTheCasesBehindAFigure(string language, bool script)
    {
        var words = new Words(language);
        var rated = await site.City.RatedAsync("dissatisfied", solved: false);
        await using var visitor = await site.OpenAsAsync(Staff.Supervisor, language, script, script ? Screen.Desktop : Screen.Phone, at: "/supervision");
        await visitor.FollowAsync(words["scores.nav"]);
        await visitor.ClickAsync(visitor.Page.Locator("#scores a[href^='/scorecards/water-affairs']"));
        if (script)
        {
            await visitor.Page.Locator("[data-chart] canvas").First.WaitForAsync();
        }

        await visitor.ClickAsync(visitor.Page.Locator("#card a[href*='figure=satisfaction'][href$='met=false']"));

        (await visitor.TextAsync()).ShouldContain(rated.Reference);
        visitor.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Department_AskingForTheCards_SeesItsOwn()
    {
        await site.City.RatedAsync("satisfied", solved: true);
        await using var visitor = await site.OpenAsAsync(Staff.Water);

        await visitor.FollowAsync(new Words("en")["scores.nav"]);

        visitor.Address.ShouldBe("/scorecards/water-affairs");
        (await visitor.Page.Locator("#card tbody tr").CountAsync()).ShouldBe(7);
        (await visitor.Page.Locator("#card a").CountAsync()).ShouldBeGreaterThan(0);
        (await visitor.GoAsync($"/scorecards/human-resources?{March}")).ShouldBe(403);
    }

    [Fact]
    public async Task Evaluator_ReadingACard_SeesFiguresAndNoCases()
    {
        await site.City.RatedAsync("satisfied", solved: true);
        await using var visitor = await site.OpenAsAsync(Staff.Evaluator);
        await visitor.FollowAsync(new Words("en")["scores.nav"]);
        await visitor.ClickAsync(visitor.Page.Locator("#scores a[href^='/scorecards/water-affairs']"));

        (await visitor.Page.Locator("#card a").CountAsync()).ShouldBe(0);
        await visitor.GoAsync("/scorecards?from=2026-03-31&to=2026-03-01");
        (await visitor.Page.Locator(".error-summary a").CountAsync()).ShouldBe(1);
    }
}
