namespace Hotline.Browser.Tests;

/// <summary>Evaluation campaigns, as the office puts them together and citizens answer them.</summary>
[Collection(SiteCollection.Name)]
public sealed class CampaignPageTests(Site site)
{
    [Fact]
    public async Task Campaign_PutTogetherApprovedAndAnsweredWithoutScript_IsCounted()
    {
        var words = new Words("en");
        await using var evaluator = await site.OpenAsAsync(Staff.Evaluator, script: false);
        await evaluator.GoAsync("/evaluation-form");
        await evaluator.PressAsync(words["evaluations.save"]);
        (await evaluator.Page.Locator(".error-summary li").CountAsync()).ShouldBeGreaterThan(3);
        await evaluator.Page.Locator("[name='title.en']").FillAsync("How polite were we?");
        await evaluator.Page.Locator("#from").FillAsync("2026-03-04");
        await evaluator.Page.Locator("#to").FillAsync("2026-03-10");
        await evaluator.Page.Locator("[name=audience][value=anyone]").CheckAsync();
        await evaluator.Page.Locator("[name='questions[0].kind']").SelectOptionAsync("scale");
        await evaluator.Page.Locator("[name='questions[0].text.en']").FillAsync("Were we polite?");
        await evaluator.Page.Locator("[name='questions[1].kind']").SelectOptionAsync("choice");
        await evaluator.Page.Locator("[name='questions[1].text.en']").FillAsync("Which way do you like?");
        await evaluator.Page.Locator("[name='questions[1].options']").FillAsync("网站 | 網站 | Web\n电话 | 電話 | Call");
        await evaluator.PressAsync(words["evaluations.save"]);
        (await evaluator.TextAsync()).ShouldContain(words["evaluations.second-person"]);
        var campaign = new Uri(evaluator.Page.Url).Segments[^1];

        await using var supervisor = await site.OpenAsAsync(Staff.Supervisor, script: false);
        await supervisor.GoAsync($"/evaluations/{campaign}");
        await supervisor.PressAsync(words["evaluations.approve"]);
        (await supervisor.TextAsync()).ShouldContain(words["evaluations.status-approved"]);

        await using var citizen = await site.OpenAsync("en", script: false);
        await citizen.GoAsync($"/campaigns/{campaign}");
        await citizen.PressAsync(words["campaigns.send"]);
        (await citizen.Page.Locator(".error-summary").CountAsync()).ShouldBe(1);
        await citizen.Page.Locator("[name='answers.q1'][value='5']").CheckAsync();
        await citizen.PressAsync(words["campaigns.send"]);
        (await citizen.TextAsync()).ShouldContain(words["campaigns.thanks-lead"]);
        await supervisor.Page.ReloadAsync();
        (await supervisor.TextAsync()).ShouldContain(words["campaigns.source-open"]);
    }

    [Fact]
    public async Task Pages_OfACampaign_BreakNoRuleOnTheSmallestPhone()
    {
        await site.City.AnsweredAsync();
        var id = await DrawnAsync();
        // One case of each person is drawn, and the other tests' cases are the same person's.
        var drawn = (await (await site.City.AsAsync(Staff.Operator)).GetAsync($"api/campaigns/{id}/cases")).Good().List("cases")[0].GetProperty("reference").GetString();
        (string Path, string? Account)[] pages =
        [
            ($"/campaigns/{id}", null), ($"/campaigns/{id}/thanks", null), ("/evaluations", Staff.Evaluator), ("/evaluation-form", Staff.Evaluator),
            ($"/evaluations/{id}", Staff.Supervisor), ($"/evaluations/{id}/cases", Staff.Operator), ($"/evaluations/{id}/cases/{drawn}", Staff.Operator),
        ];
        foreach (var language in (string[])["zh-Hans", "zh-Hant", "en"])
        {
            foreach (var account in pages.Select(page => page.Account).Distinct())
            {
                await using var visitor = account is null
                    ? await site.OpenAsync(language, screen: Screen.Smallest)
                    : await site.OpenAsAsync(account, language, screen: Screen.Smallest);
                foreach (var (path, _) in pages.Where(page => page.Account == account))
                {
                    await visitor.GoAsync(path);
                    (await visitor.BreachesAsync()).ShouldBeEmpty($"{path} {language}");
                    (await visitor.ScrollsSidewaysAsync()).ShouldBeFalse($"{path} {language}");
                    visitor.Complaints.ShouldBeEmpty($"{path} {language}");
                }
            }
        }
    }

    /// <summary>A campaign that asks everyone whose case was answered this month, with a question of each kind.</summary>
    private async Task<string> DrawnAsync()
    {
        static object Text(string words) => new { en = words };
        var plan = new
        {
            title = Text("March"),
            from = "2026-03-04",
            to = "2026-03-20",
            audience = "cases",
            casesFrom = "2026-03-01",
            casesTo = "2026-03-04",
            sampleSize = 1000,
            questions = new object[]
            {
                new { kind = "scale", text = Text("Were we polite?") }, new { kind = "yesNo", text = Text("Would you come again?") },
                new { kind = "choice", text = Text("Which way?"), options = new[] { Text("Web"), Text("Call") } }, new { kind = "text", text = Text("What else?") },
            },
        };
        var written = (await (await site.City.AsAsync(Staff.Evaluator)).PostAsync("api/campaigns", plan)).Good();
        var id = written["id"]!;
        (await (await site.City.AsAsync(Staff.Supervisor)).AtVersion(1).PostAsync($"api/campaigns/{id}/approve")).Good();
        return id;
    }
}
