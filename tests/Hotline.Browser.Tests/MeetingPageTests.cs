namespace Hotline.Browser.Tests;

/// <summary>A clerk enters what leaders instruct and meetings decide, at the pages; the supervisor compiles what a meeting needs.</summary>
[Collection(SiteCollection.Name)]
public sealed class MeetingPageTests(Site site)
{
    [Theory]
    [InlineData("zh-Hans", true)]
    [InlineData("zh-Hant", true)]
    [InlineData("en", false)]
    public async Task Clerk_EntersAnInstruction_AndItIsWithItsDepartment(string language, bool script)
    {
        var words = new Words(language);
        await using var visitor = await site.OpenAsAsync(Staff.Clerk, language, script, script ? Screen.Desktop : Screen.Phone);
        await visitor.FollowAsync(words["meetings.nav-instructions"]);
        await visitor.PressAsync(words["meetings.instruction-enter"]);
        (await visitor.Page.Locator(".error-summary a").CountAsync()).ShouldBe(4);

        await visitor.Page.Locator("#leader").SelectOptionAsync("mayor");
        await visitor.Page.Locator("#department").SelectOptionAsync("water-affairs");
        await visitor.Page.Locator("input[name=grade][value=urgent]").CheckAsync();
        await visitor.FillAsync(words["meetings.field-text"], Sentences.NoWater);
        await visitor.ClickAsync(visitor.Page.Locator("#coHandlers"));
        await visitor.Page.Locator("input[name=coHandlers][value='water-affairs']").CheckAsync();
        await visitor.PressAsync(words["meetings.instruction-enter"]);
        (await visitor.Page.Locator(".error-summary a[href='#coHandlers']").CountAsync()).ShouldBe(1);
        await visitor.Page.Locator("input[name=coHandlers][value='water-affairs']").UncheckAsync();
        await visitor.Page.Locator("input[name=coHandlers][value='housing-construction']").CheckAsync();
        await visitor.PressAsync(words["meetings.instruction-enter"]);

        var entered = new FiledCase(site.City, await visitor.Page.Locator(".done-line a").InnerTextAsync());
        (await entered.IsListedAsync())["department.id"].ShouldBe("water-affairs");
        await visitor.FollowAsync(entered.Reference);
        (await visitor.TextAsync()).ShouldContain(Sentences.NoWater);
        visitor.ComplaintsBut(400).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("zh-Hans", true)]
    [InlineData("zh-Hant", true)]
    [InlineData("en", false)]
    public async Task Clerk_EntersAMeeting_AndSeesItsItemsAsTheyStand(string language, bool script)
    {
        var words = new Words(language);
        await using var visitor = await site.OpenAsAsync(Staff.Clerk, language, script, script ? Screen.Desktop : Screen.Phone, at: "/meetings");
        await visitor.FollowAsync(words["meetings.entry-title"]);
        await visitor.FillAsync(words["meetings.field-number"], $"第{language}次");
        await visitor.FillAsync(words["meetings.field-heldOn"], "2026-03-02");
        await visitor.FillAsync(words["meetings.field-title"], $"供水专题会议{language}");
        await FillItemAsync(visitor, 0, "恢复供水", "2026-03-20");
        await visitor.PressAsync(words["meetings.more"]);
        await FillItemAsync(visitor, 7, "改造管网", due: null);
        await visitor.PressAsync(words["meetings.entry-enter"]);
        (await visitor.Page.Locator(".error-summary a[href^='#items-1']").CountAsync()).ShouldBeGreaterThan(0, "An item left out between others is not closed up in silence.");
        await FillItemAsync(visitor, 7, "", due: null);
        await FillItemAsync(visitor, 1, "改造管网", due: null);
        await visitor.PressAsync(words["meetings.entry-enter"]);

        (await visitor.HeadingAsync()).ShouldBe($"供水专题会议{language}");
        (await visitor.Page.Locator("tbody tr").CountAsync()).ShouldBe(2);
        (await visitor.TextAsync()).ShouldContain(words["meetings.every-quarter"]);
        visitor.ComplaintsBut(400).ShouldBeEmpty();
    }

    [Fact]
    public async Task Supervisor_CompilesAPack_ToReadAndAsAFile()
    {
        var words = new Words("en");
        var filed = await site.City.RoutedAsync();
        await using var visitor = await site.OpenAsAsync(Staff.Supervisor, at: "/agenda-packs");
        await visitor.PressAsync(words["meetings.pack-show"]);
        (await visitor.Page.Locator(".error-summary a").CountAsync()).ShouldBe(2);

        await visitor.FillAsync(words["meetings.field-title"], "Water supply in March");
        await visitor.FillAsync(words["meetings.field-cases"], filed.Reference);
        await visitor.PressAsync(words["meetings.pack-show"]);
        (await visitor.HeadingAsync()).ShouldBe("Water supply in March");
        (await visitor.TextAsync()).ShouldContain(filed.Reference);
        var file = await visitor.Page.RunAndWaitForDownloadAsync(() => visitor.PressAsync(words["bulletins.docx"]));

        file.SuggestedFilename.ShouldBe("agenda-pack.docx");
    }

    private static async Task FillItemAsync(Visitor visitor, int item, string text, string? due)
    {
        var begun = text.Length > 0;
        await visitor.Page.Locator($"#items-{item}-text").FillAsync(text);
        await visitor.Page.Locator($"#items-{item}-department").SelectOptionAsync(begun ? "water-affairs" : "");
        await visitor.Page.Locator($"#items-{item}-responsible").FillAsync(begun ? "水务局局长" : "");
        if (due is not null)
        {
            await visitor.Page.Locator($"#items-{item}-due").FillAsync(due);
        }
    }
}
