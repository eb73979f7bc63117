using Hotline.Pages.Words;

namespace Hotline.Browser.Tests;

/// <summary>An administrator changes the city's rules and a supervisor approves it.</summary>
[Collection(SiteCollection.Name)]
public sealed class PolicyTests(Site site)
{
    [Theory]
    [InlineData("zh-Hans", true, "41")]
    [InlineData("zh-Hant", true, "42")]
    [InlineData("en", false, "43")]
    public async Task Administrator_WithANewLimit_ProposesItAndTheSupervisorBringsItIntoForce(string language, bool script, string days)
    {
        var words = new Words(language);
        await using var administrator = await site.OpenAsAsync(Staff.Administrator, language, script, script ? Screen.Desktop : Screen.Phone, at: "/policy/files/deadlines/rating/-");
        await administrator.FillAsync(words["policy.field-daysToRate"], "many");
        await administrator.PressAsync(words["policy.save"]);
        (await administrator.Page.Locator(".error-summary li").CountAsync()).ShouldBe(1);
        await administrator.FillAsync(words["policy.field-daysToRate"], days);
        await administrator.PressAsync(words["policy.save"]);
        (await administrator.Page.Locator(".error-summary").CountAsync()).ShouldBe(0);

        await administrator.FollowAsync(words["policy.own-proposal"]);
        var proposal = administrator.Address;
        await administrator.PressAsync(words["policy.offer"]);
        (await administrator.Page.Locator(".error-summary li").CountAsync()).ShouldBe(1);
        await administrator.FillAsync(words["policy.field-reason"], "给市民更多时间。");
        await administrator.PressAsync(words["policy.offer"]);
        (await administrator.TextAsync()).ShouldContain(words["policy.wait"]);
        // Without script the judge never answers.
        if (script)
        {
            (await administrator.BreachesAsync()).ShouldBeEmpty();
        }

        await using var supervisor = await site.OpenAsAsync(Staff.Supervisor, language, script, Screen.Smallest, at: proposal);
        (await supervisor.TextAsync()).ShouldContain(days);
        (await supervisor.ScrollsSidewaysAsync()).ShouldBeFalse();
        await supervisor.PressAsync(words["policy.approve"]);
        await supervisor.GoAsync("/policy");
        (await supervisor.TextAsync()).ShouldContain("给市民更多时间。");
        (await supervisor.ScrollsSidewaysAsync()).ShouldBeFalse();
        administrator.ComplaintsBut(400).Concat(supervisor.ComplaintsBut(400)).ShouldBeEmpty();
    }

    [Fact]
    public async Task RoutingTest_OfAProposedRule_ShowsItBesideTheRulesInForce()
    {
        const string Text = "莲灯巷的路灯坏了，晚上看不见路。";
        await using var administrator = await site.OpenAsAsync(Staff.OtherAdministrator, at: "/policy/files/routing/rules/-new");
        await administrator.FillAsync(PageTexts.Of("policy.field-id", "en"), "lights-first");
        await administrator.FillAsync(PageTexts.Of("policy.field-when-keywords", "en"), "路灯坏了");
        await administrator.Page.Locator("#department").SelectOptionAsync("power-supply");
        foreach (var tag in (string[])["zh-Hans", "zh-Hant", "en"])
        {
            await administrator.Page.Locator($"#reason-{tag}").FillAsync("试一试");
        }

        await administrator.PressAsync(PageTexts.Of("policy.save", "en"));
        for (var place = await RulesAsync(administrator); place > 1; place--)
        {
            await administrator.GoAsync("/policy/files/routing/rules/lights-first");
            await administrator.PressAsync(PageTexts.Of("policy.up", "en"));
        }

        await administrator.GoAsync("/policy/routing-test");
        await administrator.FillAsync(PageTexts.Of("policy.field-text", "en"), Text);
        await administrator.PressAsync(PageTexts.Of("policy.try", "en"));

        var department = await administrator.Page.Locator("table.cards tbody tr").Nth(1).Locator("td").AllInnerTextsAsync();
        department.Count.ShouldBe(2);
        department[0].ShouldNotContain("Power");
        department[1].ShouldContain("Power");
        (await administrator.BreachesAsync()).ShouldBeEmpty();
        (await administrator.Page.ContentAsync()).ShouldNotContain($"value=\"{Text}\"");
    }

    private static async Task<int> RulesAsync(Visitor visitor)
    {
        await visitor.GoAsync("/policy/files/routing");
        return await visitor.Page.Locator("ol.rows li").CountAsync();
    }
}
