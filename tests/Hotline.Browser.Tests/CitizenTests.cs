using Hotline.Core.Cases;

namespace Hotline.Browser.Tests;

/// <summary>The citizen's whole way: file page by page, take the receipt, follow the case, answer a question, rate.</summary>
[Collection(SiteCollection.Name)]
public sealed class CitizenTests(Site site)
{
    [Theory]
    [InlineData("zh-Hans", true)]
    [InlineData("zh-Hant", true)]
    [InlineData("en", true)]
    [InlineData("zh-Hans", false)]
    public async Task Citizen_FilesOnAPhone_AndFollowsTheCaseUntilItIsRated(string language, bool script)
    {
        var words = new Words(language);
        await using var visitor = await site.OpenAsync(language, script, Screen.Phone);

        await visitor.GoAsync("/");
        await visitor.FollowAsync(words["nav-file"]);
        await FileAsync(visitor, words, script);

        (await visitor.HeadingAsync()).ShouldBe(words["receipt-title"]);
        var filed = await site.OnReceiptAsync(visitor);
        await filed.IsListedAsync();
        (await filed.ByDepartmentAsync("accept")).Good();
        (await filed.ByDepartmentAsync("ask", new { question = "是哪一栋楼？" })).Good();

        await visitor.FollowAsync(words["receipt-follow"]);
        (await visitor.TextAsync()).ShouldContain("是哪一栋楼？");
        await visitor.ShouldBeSoundAsync(script);
        await visitor.FillAsync(words["field-reply"], "三栋");
        await visitor.PressAsync(words["case-reply"]);
        (await visitor.TextAsync()).ShouldContain("三栋");
        (await filed.ByDepartmentAsync("answer", new { answer = "已经恢复供水。" })).Good();

        await visitor.Page.ReloadAsync();
        (await visitor.TextAsync()).ShouldContain("已经恢复供水。");
        await visitor.Page.GetByLabel(words["satisfaction-Satisfied"], new() { Exact = true }).CheckAsync();
        await visitor.Page.GetByRole(AriaRole.Group, new() { Name = words["field-solved"] }).GetByLabel(words["yes"]).CheckAsync();
        await visitor.PressAsync(words["case-rate-send"]);

        (await filed.StatusAsync()).ShouldBe("closed");
        visitor.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Citizen_WithPhotoAndPosition_FindsBothOnTheCase()
    {
        await using var visitor = await site.OpenAsync();
        var words = new Words("en");
        await visitor.GoAsync("/file");
        await visitor.FillAsync(words["field-text"], "The street lamp has been dark for three days.");
        await visitor.PressAsync(words["continue"]);
        await visitor.FillAsync(words["field-place-address"], "12 Lakeside Road");
        await visitor.Page.Locator("#attachments").SetInputFilesAsync(new FilePayload { Name = "lamp.png", MimeType = "image/png", Buffer = AFile.Png().Content });
        await visitor.PressAsync(words["continue"]);
        await visitor.Page.GetByLabel(words["field-anonymous"]).CheckAsync();
        await visitor.PressAsync(words["continue"]);

        (await visitor.TextAsync()).ShouldContain("lamp.png");
        await visitor.PressAsync(words["file-send"]);
        await visitor.FollowAsync(words["receipt-follow"]);

        var download = await visitor.Page.RunAndWaitForDownloadAsync(() => visitor.FollowAsync("lamp.png"));
        (await File.ReadAllBytesAsync(await download.PathAsync())).ShouldBe(AFile.Png().Content);
    }

    [Fact]
    public async Task Form_WithNothingInIt_NamesTheFieldInASummaryThatHasTheFocus()
    {
        await using var visitor = await site.OpenAsync();
        await visitor.GoAsync("/file");

        await visitor.PressAsync(new Words("en")["continue"]);

        (await visitor.FocusAsync()).ShouldBe(".error-summary");
        await visitor.ClickAsync(visitor.Page.Locator(".error-summary a"));
        (await visitor.FocusAsync()).ShouldBe("#text");
        (await visitor.Page.TitleAsync()).ShouldStartWith("Error");
    }

    [Fact]
    public async Task Draft_LeftAndComeBackTo_IsStillThere()
    {
        await using var visitor = await site.OpenAsync();
        var words = new Words("en");
        await visitor.GoAsync("/file");
        await visitor.FillAsync(words["field-text"], "Water runs down the stairs.");
        await visitor.PressAsync(words["continue"]);

        await visitor.GoAsync("/");
        await visitor.GoAsync("/file");

        (await visitor.Page.GetByLabel(words["field-text"]).InputValueAsync()).ShouldBe("Water runs down the stairs.");
    }

    [Fact]
    public async Task Follow_WithAWrongCode_SaysSoAndShowsNothing()
    {
        var filed = await site.City.FileAsync();
        await using var visitor = await site.OpenAsync();
        var words = new Words("en");
        await visitor.GoAsync("/track");
        await visitor.FillAsync(words["field-reference"], filed.Reference);
        await visitor.FillAsync(words["field-query-code"], "AAAAAAAAAA");

        await visitor.PressAsync(words["track-show"]);

        visitor.Address.ShouldBe("/track");
        (await visitor.Page.Locator(".error-summary").CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task Language_Chosen_IsKeptOnTheNextPage()
    {
        await using var visitor = await site.OpenAsync("en");
        await visitor.GoAsync("/promises");

        await visitor.FollowAsync("繁體");
        visitor.Address.ShouldBe("/promises");
        await visitor.GoAsync("/");

        (await visitor.HeadingAsync()).ShouldBe(new Words("zh-Hant")["home-title"]);
    }

    private static async Task FileAsync(Visitor visitor, Words words, bool script)
    {
        await visitor.FillAsync(words["field-text"], "小区停水两天了，老人孩子都没有水喝。");
        await visitor.Page.GetByLabel(words.Kind(CaseKind.Complaint), new() { Exact = true }).CheckAsync();
        await NextAsync("continue");
        await visitor.FillAsync(words["field-place-address"], "临湖区湖滨路12号");
        await NextAsync("continue");
        await visitor.FillAsync(words["field-contact-phone"], "139 0000 0000");
        await NextAsync("continue");
        await NextAsync("file-send");

        async Task NextAsync(string button)
        {
            await visitor.PressAsync(words[button]);
            await visitor.Page.WaitForLoadStateAsync();
            await visitor.ShouldBeSoundAsync(script);
        }
    }
}
