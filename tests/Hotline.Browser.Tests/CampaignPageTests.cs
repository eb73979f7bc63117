namespace Hotline.Browser.Tests;

/// <summary>Evaluation campaigns, as the office puts them together and citizens answer them.</summary>
[Collection(SiteCollection.Name)]
public sealed class CampaignPageTests(Site site)
{
    [Fact]
    public async Task Campaign_PutTogetherApprovedAndAnsweredWithoutScript_IsCounted()
    {
        var words = new Words("en");
        await using var evaluator = await site.OpenAsAsync(Staff.Evaluator, script: false, at: "/evaluation-form");
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

        await using var supervisor = await site.OpenAsAsync(Staff.Supervisor, script: false, at: $"/evaluations/{campaign}");
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
}
