namespace Hotline.Browser.Tests;

/// <summary>A finding at the pages: proposed, the department heard, decided by a second supervisor, put right.</summary>
[Collection(SiteCollection.Name)]
public sealed class FindingPageTests(Site site)
{
    [Theory]
    [InlineData("zh-Hans", true)]
    [InlineData("zh-Hant", true)]
    [InlineData("en", false)]
    public async Task Finding_ProposedAndHeard_IsDecidedByASecondPersonAndPutRight(string language, bool script)
    {
        var words = new Words(language);
        var screen = script ? Screen.Desktop : Screen.Phone;
        await using var proposer = await site.OpenAsAsync(Staff.Supervisor, language, script, screen, at: "/findings");
        await proposer.ClickAsync(proposer.Page.Locator("summary").Last);
        await proposer.PressAsync(words["findings.propose"]);
        (await proposer.Page.Locator(".error-summary a").CountAsync()).ShouldBeGreaterThan(0);
        await proposer.Page.Locator("#department").SelectOptionAsync("water-affairs");
        await proposer.FillAsync(words["findings.field-cases"], "260304-1");
        await proposer.PressAsync(words["findings.propose"]);
        (await proposer.Page.Locator(".error-summary a").CountAsync()).ShouldBe(3);
        await proposer.Page.GetByLabel(words["findings.cause-NotDoing"]).CheckAsync();
        await proposer.FillAsync(words["findings.field-grounds"], "连续三次逾期未答复。");
        await proposer.FillAsync(words["findings.field-cases"], "");
        await proposer.PressAsync(words["findings.propose"]);
        (await proposer.HeadingAsync()).ShouldContain(words["findings.status-Proposed"]);
        (await proposer.Page.Locator("main form").CountAsync()).ShouldBe(0, "Nothing is decided before the department was heard.");
        var address = proposer.Address;

        await SayAsync(Staff.Water, "statement", "findings.field-statement", "人手不足，已补充。");
        await proposer.GoAsync(address);
        (await proposer.TextAsync()).ShouldContain(words["findings.second-person"]);
        await using (var second = await site.OpenAsAsync(Staff.OtherSupervisor, language, script, screen))
        {
            await second.GoAsync("/findings?department=water-affairs");
            await second.GoAsync(address);
            await second.PressAsync(words["findings.do-decide"]);
            (await second.Page.Locator(".error-summary a").CountAsync()).ShouldBe(2);
            await second.Page.GetByLabel(words["findings.uphold"]).CheckAsync();
            await second.FillAsync(words["findings.field-decision"], "事实清楚。");
            await second.PressAsync(words["findings.do-decide"]);
            (await second.HeadingAsync()).ShouldContain(words["findings.status-Upheld"]);
        }

        (await SayAsync(Staff.WaterApprover, "rectify", "findings.field-rectification", "已建立值守制度。")).ShouldContain(words["findings.status-Rectified"]);

        async Task<string> SayAsync(string account, string act, string field, string said)
        {
            await using var visitor = await site.OpenAsAsync(account, language, script, screen, at: "/scorecards");
            await visitor.FollowAsync(words["findings.nav"]);
            await visitor.ClickAsync(visitor.Page.Locator($"a[href='{address}']"));
            await visitor.FillAsync(words[field], said);
            await visitor.PressAsync(words[$"findings.do-{act}"]);
            (await visitor.TextAsync()).ShouldContain(said);
            visitor.Complaints.ShouldBeEmpty();
            return await visitor.HeadingAsync();
        }
    }

    [Fact]
    public async Task Findings_OfAnotherDepartment_AreNotShown()
    {
        await using var visitor = await site.OpenAsAsync(Staff.Wages);
        await site.FindingAsync();

        await visitor.GoAsync("/findings?department=water-affairs");

        (await visitor.TextAsync()).ShouldContain(new Words("en")["findings.none"]);
    }
}
