namespace Hotline.Browser.Tests;

/// <summary>A supervisor sees how the service stands and what is late, on the board, on the wall and in the list.</summary>
[Collection(SiteCollection.Name)]
public sealed class SupervisorTests(Site site)
{
    [Theory]
    [InlineData("zh-Hans", true)]
    [InlineData("zh-Hant", true)]
    [InlineData("en", true)]
    [InlineData("zh-Hans", false)]
    public async Task Supervisor_FromTheBoard_OpensTheDeskAndTheCase(string language, bool script)
    {
        var words = new Words(language);
        await site.EmptyDeskAsync();
        var waiting = await site.City.RoutedAsync(new AComplaint { Text = Sentences.ClosedCourt });
        await site.City.IndexAsync();
        await using var visitor = await site.OpenAsAsync(Staff.Supervisor, language, script);
        await visitor.FollowAsync(words["nav-board"]);

        (await visitor.HeadingAsync()).ShouldBe(words["board.title"]);
        (await visitor.Page.Locator(".tile").AllInnerTextsAsync()).Count.ShouldBe(6);
        await visitor.ClickAsync(visitor.Page.Locator(".tile", new() { HasText = words["board.at-desk"] }).GetByRole(AriaRole.Link));

        visitor.Address.ShouldBe("/desk");
        await visitor.FollowAsync(waiting.Reference);
        visitor.Address.ShouldBe($"/cases/{waiting.Reference}");
        visitor.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Supervision_OfReopenedCases_ListsThem()
    {
        var words = new Words("en");
        var reopened = await site.City.RatedAsync("dissatisfied");
        (await reopened.ByCitizenAsync("reopen", new { reason = "没有解决" })).Good();
        await using var visitor = await site.OpenAsAsync(Staff.Supervisor, at: "/supervision");

        await visitor.FollowAsync(words["supervision.view-Reopened"]);

        (await visitor.TextAsync()).ShouldContain(reopened.Reference);
    }

    [Fact]
    public async Task Wall_ForAnEvaluator_HasTheFiguresAndNoCase()
    {
        await using var visitor = await site.OpenAsAsync(Staff.Evaluator, "zh-Hans", screen: new(1920, 1080), at: "/board/wall");

        (await visitor.Page.Locator(".tile").CountAsync()).ShouldBe(6);
        (await visitor.Page.Locator(".tile a").CountAsync()).ShouldBe(0);
        (await visitor.ScrollsSidewaysAsync()).ShouldBeFalse();
        (await visitor.BreachesAsync()).ShouldBeEmpty();
    }

    /// <summary>The two ways of renewing it exclude each other.</summary>
    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 1)]
    public async Task Wall_WithAndWithoutScript_IsRenewedByOneOfTwo(bool script, int byTheBrowser)
    {
        await using var visitor = await site.OpenAsAsync(Staff.Supervisor, script: script, at: "/board/wall");

        (await visitor.Page.Locator("head meta[http-equiv=refresh]").CountAsync()).ShouldBe(byTheBrowser);
    }

    [Fact]
    public async Task Duty_PlannedByTheSupervisor_IsHandedOverByTheOfficer()
    {
        var words = new Words("en");
        await using var supervisor = await site.OpenAsAsync(Staff.Supervisor, at: "/duty");
        await supervisor.ClickAsync(supervisor.Page.Locator("summary", new() { HasText = words["duty.plan"] }));
        await supervisor.PressAsync(words["duty.plan-save"]);
        (await supervisor.Page.Locator(".error-summary li").CountAsync()).ShouldBeGreaterThan(0);
        await supervisor.FillAsync(words["duty.field-day"], "2026-03-04");
        await supervisor.Page.Locator("#shift").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await supervisor.Page.Locator("#officer").SelectOptionAsync(Staff.DutyOfficer);
        await supervisor.PressAsync(words["duty.plan-save"]);
        (await supervisor.TextAsync()).ShouldContain(Staff.DutyOfficer);

        await using var officer = await site.OpenAsAsync(Staff.DutyOfficer, script: false, screen: Screen.Phone);
        await officer.FollowAsync(words["nav-duty"]);
        await officer.ClickAsync(officer.Page.Locator("summary", new() { HasText = words["duty.write"] }));
        await officer.FillAsync(words["duty.field-words"], "二号泵站今晚试机");
        await officer.PressAsync(words["duty.save"]);

        (await officer.TextAsync()).ShouldContain("二号泵站今晚试机");
    }
}
