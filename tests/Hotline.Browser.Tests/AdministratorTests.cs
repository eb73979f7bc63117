using Hotline.Pages.Words;

namespace Hotline.Browser.Tests;

/// <summary>An administrator at the pages on people.</summary>
[Collection(SiteCollection.Name)]
public sealed class AdministratorTests(Site site)
{
    [Theory]
    [InlineData("zh-Hans", true, "zhou-1")]
    [InlineData("zh-Hant", true, "zhou-2")]
    [InlineData("en", false, "zhou-3")]
    public async Task Administrator_WithANewPerson_AddsChangesAndFindsItRecorded(string language, bool script, string account)
    {
        var words = new Words(language);
        await using var visitor = await site.OpenAsAsync(Staff.Administrator, language, script, script ? Screen.Desktop : Screen.Phone, at: "/people");
        await visitor.PressAsync(words["people.add"]);
        (await visitor.Page.Locator(".error-summary li").CountAsync()).ShouldBe(4);

        await visitor.FillAsync(words["people.field-account"], account);
        await visitor.FillAsync(words["people.field-displayName"], "周某");
        await visitor.Page.Locator("input[name=roles][value=evaluator]").CheckAsync();
        await visitor.FillAsync(words["people.field-password"], "their first password");
        await visitor.PressAsync(words["people.add"]);
        visitor.Address.ShouldBe($"/people/{account}");

        await visitor.Page.GetByLabel(words["people.field-closed"]).CheckAsync();
        await visitor.PressAsync(words["people.save"]);
        (await visitor.HeadingAsync()).ShouldContain(words["people.closed"]);

        await visitor.FollowAsync(words["people.history"]);
        var log = await visitor.TextAsync();
        log.ShouldContain(PageTexts.Of("people.audit-AccountAdded", language, account));
        log.ShouldContain(PageTexts.Of("people.audit-AccountClosed", language, account));
        visitor.ComplaintsBut(400).ShouldBeEmpty();
    }
}
