namespace Hotline.Browser.Tests;

/// <summary>A bulletin at the pages: drafted and put into words by one person, approved by a second, published, read by everyone.</summary>
[Collection(SiteCollection.Name)]
public sealed class BulletinPageTests(Site site)
{
    [Theory]
    [InlineData("zh-Hans", true)]
    [InlineData("zh-Hant", true)]
    [InlineData("en", false)]
    public async Task Office_DraftsWritesApprovesAndPublishes_AndACitizenReadsIt(string language, bool script)
    {
        var words = new Words(language);
        var filed = await site.City.RatedAsync("satisfied");
        await using var writer = await site.OpenAsAsync(Staff.Supervisor, language, script, script ? Screen.Desktop : Screen.Phone, at: "/supervision");
        await writer.FollowAsync(words["bulletins.nav"]);
        await writer.FollowAsync(words["bulletins.kind-Case"]);
        await writer.PressAsync(words["bulletins.draft"]);
        (await writer.Page.Locator(".error-summary a").CountAsync()).ShouldBe(1);
        await writer.FillAsync(words["field-reference"], filed.Reference);
        await writer.PressAsync(words["bulletins.draft"]);
        await writer.FillAsync(words["bulletins.field-words"], "请各单位学习借鉴。");
        await writer.PressAsync(words["bulletins.save"]);
        (await writer.TextAsync()).ShouldContain(words["bulletins.second-person"]);
        (await writer.OffersAsync(words["bulletins.approve"])).ShouldBeFalse("Nobody approves their own words.");

        await using var second = await site.OpenAsAsync(Staff.Administrator, language, script, at: writer.Address);
        await second.PressAsync(words["bulletins.approve"]);
        await second.PressAsync(words["bulletins.publish"]);
        (await second.Page.Locator(".done-line").InnerTextAsync()).ShouldContain(words["bulletins.done-publish"]);

        await using var citizen = await site.OpenAsync(language, script, Screen.Phone);
        await citizen.GoAsync("/");
        await citizen.FollowAsync(words["bulletins.nav"]);
        await citizen.ClickAsync(citizen.Page.Locator(".bulletins a").First);
        (await citizen.TextAsync()).ShouldContain("请各单位学习借鉴。");
        (await citizen.TextAsync()).ShouldContain(filed.Reference);
        (await citizen.Page.Locator(".downloads a").AllAsync()).Count.ShouldBe(2);
        writer.ComplaintsBut(400).Concat(second.Complaints).Concat(citizen.Complaints).ShouldBeEmpty();
    }

    [Fact]
    public async Task Bulletin_Downloaded_ComesInBothForms()
    {
        await site.BulletinAsync();
        await using var citizen = await site.OpenAsync();
        await citizen.GoAsync("/bulletins/2026/1");

        var file = await citizen.Page.RunAndWaitForDownloadAsync(() => citizen.FollowAsync(new Words("en")["bulletins.docx"]));
        var facts = await citizen.Page.RunAndWaitForDownloadAsync(() => citizen.FollowAsync(new Words("en")["download-json"]));

        file.SuggestedFilename.ShouldBe("bulletin-2026-1.docx");
        (await File.ReadAllTextAsync(await facts.PathAsync())).ShouldStartWith("{\"bulletin\":");
    }
}
