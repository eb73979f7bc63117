namespace Hotline.Browser.Tests;

/// <summary>What waits at the dispatch desk is decided there: by one key, by buttons, or several at once.</summary>
[Collection(SiteCollection.Name)]
public sealed class DeskTests(Site site) : IAsyncLifetime
{
    public Task InitializeAsync() => site.EmptyDeskAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData("zh-Hans")]
    [InlineData("zh-Hant")]
    [InlineData("en")]
    public async Task Desk_WithOneKeyOnAReturnedCase_GivesItToWhomTheDepartmentNamed(string language)
    {
        var returned = await ReturnedAsync();
        await using var visitor = await site.OpenAsAsync(Staff.Operator, language);
        await visitor.FollowAsync(new Words(language)["nav-desk"]);
        var card = CardOf(visitor, returned);
        (await card.InnerTextAsync()).ShouldContain("不归我们管");

        await card.FocusAsync();
        await visitor.Page.Keyboard.PressAsync("1");

        await visitor.Page.WaitForURLAsync("**/desk?done=*");
        (await visitor.TextAsync()).ShouldContain(returned.Reference);
        (await returned.ReadByStaffAsync())["department.id"].ShouldBe("urban-management");
        visitor.Complaints.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("o", "SELECT")]
    [InlineData("r", "TEXTAREA")]
    public async Task Desk_WithTheKeyOfAnotherDecision_OpensItReadyToType(string key, string field)
    {
        var returned = await ReturnedAsync();
        await using var visitor = await site.OpenAsAsync(Staff.Operator, at: "/desk");

        await CardOf(visitor, returned).FocusAsync();
        await visitor.Page.Keyboard.PressAsync(key);

        (await visitor.Page.EvaluateAsync<string>("() => document.activeElement.tagName")).ShouldBe(field);
    }

    [Fact]
    public async Task Desk_WithoutScript_SendsAReturnBackWithTheReason()
    {
        var words = new Words("en");
        var returned = await ReturnedAsync();
        await using var visitor = await site.OpenAsAsync(Staff.Operator, script: false, screen: Screen.Phone, at: "/desk");
        var card = CardOf(visitor, returned);

        await visitor.ClickAsync(card.Locator("summary", new() { HasText = words["desk.refuse-return"] }));
        await visitor.ClickAsync(card.GetByRole(AriaRole.Button, new() { Name = words["desk.refuse-return"] }));
        (await visitor.Page.Locator(".error-summary").CountAsync()).ShouldBe(1, "a reason is needed");
        await visitor.ClickAsync(card.Locator("summary", new() { HasText = words["desk.refuse-return"] }));
        await card.GetByLabel(words["desk.refuse-reason"]).FillAsync("供水是你们的职责");
        await visitor.ClickAsync(card.GetByRole(AriaRole.Button, new() { Name = words["desk.refuse-return"] }));

        (await returned.ReadByStaffAsync())["department.id"].ShouldBe("water-affairs");
    }

    [Fact]
    public async Task Desk_WithSeveralTicked_SendsThemAllAndNamesTheOneThatIsGone()
    {
        var words = new Words("en");
        var waiting = await Task.WhenAll(WaitingAsync(), WaitingAsync(), WaitingAsync());
        await using var visitor = await site.OpenAsAsync(Staff.Operator, script: false, at: "/desk");
        foreach (var filed in waiting)
        {
            await CardOf(visitor, filed).GetByRole(AriaRole.Checkbox).CheckAsync();
        }

        (await waiting[2].ByStaffAsync(Staff.Supervisor, "dispatch", new { department = "water-affairs" })).Good();
        await visitor.Page.Locator("#batch-department").SelectOptionAsync("education-bureau");
        await visitor.PressAsync(words["desk.batch"]);

        (await visitor.Page.Locator(".error-summary").InnerTextAsync()).ShouldContain(waiting[2].Reference);
        (await waiting[0].ReadByStaffAsync())["department.id"].ShouldBe("education-bureau");
        (await waiting[1].ReadByStaffAsync())["department.id"].ShouldBe("education-bureau");
        (await waiting[2].ReadByStaffAsync())["department.id"].ShouldBe("water-affairs");
    }

    private static ILocator CardOf(Visitor visitor, FiledCase filed) =>
        visitor.Page.Locator("article", new() { Has = visitor.Page.GetByRole(AriaRole.Link, new() { Name = filed.Reference, Exact = true }) });

    private Task<FiledCase> WaitingAsync() => site.City.RoutedAsync(new AComplaint { Text = Sentences.ClosedCourt });

    private async Task<FiledCase> ReturnedAsync()
    {
        var routed = await site.City.RoutedAsync();
        (await routed.ByDepartmentAsync("return", new { ground = "不归我们管", proposedDepartment = "urban-management" })).Good();
        return routed;
    }
}
