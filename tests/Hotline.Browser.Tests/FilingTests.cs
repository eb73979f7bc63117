namespace Hotline.Browser.Tests;

/// <summary>Before sending, the citizen is offered categories and sees what others have reported; later the complaint can be taken back.</summary>
[Collection(SiteCollection.Name)]
public sealed class FilingTests(Site site)
{
    [Theory]
    [InlineData("zh-Hans", true)]
    [InlineData("en", false)]
    public async Task Citizen_BeforeSending_ChoosesACategoryAndSeesWhatIsKnown(string language, bool script)
    {
        var words = new Words(language);
        await site.City.RoutedAsync();
        await site.City.IndexAsync();
        await using var visitor = await site.OpenAsync(language, script, Screen.Phone);
        await ToCheckAsync(visitor, words);

        (await visitor.TextAsync()).ShouldContain(words["file-similar"]);
        if (script)
        {
            (await visitor.BreachesAsync()).ShouldBeEmpty();
            (await visitor.ScrollsSidewaysAsync()).ShouldBeFalse();
        }

        var offered = visitor.Page.GetByRole(AriaRole.Group, new() { Name = words["file-category"] }).GetByRole(AriaRole.Radio);
        await offered.Nth(1).CheckAsync();
        await visitor.PressAsync(words["file-send"]);

        var filed = await site.OnReceiptAsync(visitor);
        (await filed.IsListedAsync())["category.id"].ShouldBe("urban.water.supply");
        visitor.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Citizen_WhoseTroubleIsGone_TakesTheComplaintBack()
    {
        var words = new Words("en");
        await using var visitor = await site.OpenAsync();
        await ToCheckAsync(visitor, words);
        await visitor.PressAsync(words["file-send"]);
        var filed = await site.OnReceiptAsync(visitor);
        await filed.IsListedAsync();
        await visitor.FollowAsync(words["receipt-follow"]);

        await visitor.ClickAsync(visitor.Page.Locator("summary", new() { HasText = words["case-withdraw"] }));
        await visitor.PressAsync(words["case-withdraw-send"]);

        (await filed.StatusAsync()).ShouldBe("withdrawn");
        (await visitor.Page.GetByText(words["case-withdraw"], new() { Exact = true }).CountAsync()).ShouldBe(0);
    }

    private static async Task ToCheckAsync(Visitor visitor, Words words)
    {
        await visitor.GoAsync("/file");
        await visitor.FillAsync(words["field-text"], Sentences.NoWater);
        await visitor.PressAsync(words["continue"]);
        await visitor.PressAsync(words["continue"]);
        await visitor.Page.GetByLabel(words["field-anonymous"]).CheckAsync();
        await visitor.PressAsync(words["continue"]);
    }
}
