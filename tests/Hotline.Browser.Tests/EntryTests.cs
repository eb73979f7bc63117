namespace Hotline.Browser.Tests;

/// <summary>An operator takes calls and a clerk enters letters: typed while it is told, helped meanwhile, finished, read back.</summary>
[Collection(SiteCollection.Name)]
public sealed class EntryTests(Site site)
{
    [Theory]
    [InlineData("zh-Hans")]
    [InlineData("zh-Hant")]
    [InlineData("en")]
    public async Task Operator_WithTheKeyboardAlone_EntersACallAndGoesOnToTheNext(string language)
    {
        var words = new Words(language);
        await using var visitor = await site.OpenAsAsync(Staff.Operator, language);
        var keyboard = visitor.Page.Keyboard;

        await keyboard.TypeAsync("13900000061");
        await keyboard.PressAsync("F4");
        await keyboard.TypeAsync("小区停水两天了，老人没有水喝。");
        await visitor.Page.Locator(".goes-to").WaitForAsync();
        (await visitor.Page.Locator("[data-status]").TextContentAsync())!.ShouldNotBeEmpty();
        await keyboard.PressAsync("F9");

        await visitor.Page.WaitForURLAsync("**/calls/receipt");
        (await visitor.HeadingAsync()).ShouldBe(words["calls.receipt-title"]);
        await visitor.ShouldBeSoundAsync();
        var entered = await site.OnReceiptAsync(visitor);
        (await entered.IsListedAsync())["department.id"].ShouldBe("water-affairs");

        await keyboard.PressAsync("Enter");
        await visitor.Page.WaitForURLAsync("**/calls");
        (await visitor.Page.Locator("#transcript").InputValueAsync()).ShouldBeEmpty();
        visitor.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Operator_WithoutScriptOnAPhone_LooksUpAndFinishesTheCall()
    {
        var words = new Words("zh-Hans");
        var earlier = await site.City.RoutedAsync(new AComplaint { Contact = new { phone = "13900000062" } });
        await site.City.IndexAsync();
        await using var visitor = await site.OpenAsAsync(Staff.Operator, "zh-Hans", script: false, Screen.Phone);

        await visitor.FillAsync(words["field-callerNumber"], "13900000062");
        await visitor.FillAsync(words["field-transcript"], "小区停水两天了，老人没有水喝。");
        await visitor.PressAsync(words["calls.look-up"]);

        visitor.Address.ShouldBe("/calls");
        (await visitor.TextAsync()).ShouldContain(earlier.Reference);
        await visitor.PressAsync(words["calls.finish"]);
        (await (await site.OnReceiptAsync(visitor)).IsListedAsync())["department.id"].ShouldBe("water-affairs");
    }

    [Fact]
    public async Task Call_LeftUnfinished_IsThereAgainInAnotherBrowser()
    {
        var words = new Words("en");
        await using (var visitor = await site.OpenAsAsync(Staff.DutyOfficer))
        {
            var kept = visitor.Page.WaitForResponseAsync("**/calls/aid");
            await visitor.Page.GetByLabel(words["field-transcript"]).PressSequentiallyAsync("Half a sentence");
            await kept;
        }

        await using var later = await site.OpenAsAsync(Staff.DutyOfficer);
        (await later.Page.GetByLabel(words["field-transcript"]).InputValueAsync()).ShouldStartWith("Half");
        await later.PressAsync(words["calls.discard"]);
        (await later.Page.GetByLabel(words["field-transcript"]).InputValueAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Call_WithNothingInIt_NamesTheField()
    {
        await using var visitor = await site.OpenAsAsync(Staff.DutyDeputy);

        await visitor.PressAsync(new Words("en")["calls.finish"]);

        await visitor.ClickAsync(visitor.Page.Locator(".error-summary a"));
        (await visitor.FocusAsync()).ShouldBe("#transcript");
    }

    [Fact]
    public async Task Clerk_WithAScan_TypesTheLetterBesideItAndFinishes()
    {
        var words = new Words("zh-Hans");
        await using var visitor = await site.OpenAsAsync(Staff.Clerk, "zh-Hans");

        await visitor.Page.Locator("input[type=file]").SetInputFilesAsync(
            new FilePayload { Name = "letter.png", MimeType = "image/png", Buffer = AFile.Png().Content });
        await visitor.FillAsync(words["field-text"], "小区停水两天了，恳请解决。");
        await visitor.PressAsync(words["calls.scans-add"]);
        (await visitor.Page.Locator("figure img").EvaluateAsync<bool>("image => image.decode().then(() => image.naturalWidth > 0)")).ShouldBeTrue();
        (await visitor.Page.GetByLabel(words["field-text"]).InputValueAsync()).ShouldBe("小区停水两天了，恳请解决。");
        await visitor.FillAsync(words["field-receivedDate"], "2026-03-03");
        await visitor.PressAsync(words["calls.finish"]);

        await visitor.Page.WaitForURLAsync("**/letters/receipt");
        await visitor.ShouldBeSoundAsync();
        var entered = await site.OnReceiptAsync(visitor);
        (await entered.ReadByStaffAsync()).Good().Text.ShouldContain("letter.png");
        visitor.Complaints.ShouldBeEmpty();
    }
}
