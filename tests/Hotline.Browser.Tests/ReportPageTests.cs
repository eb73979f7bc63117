namespace Hotline.Browser.Tests;

/// <summary>The evaluators' reports: a table that says everything, and a chart where there is script.</summary>
[Collection(SiteCollection.Name)]
public sealed class ReportPageTests(Site site)
{
    [Fact]
    public async Task Reports_JudgedByAxeAndOnTheSmallestPhone_BreakNoRule()
    {
        await PrepareAsync();
        foreach (var language in (string[])["zh-Hans", "zh-Hant", "en"])
        {
            await using var visitor = await SignedInAsync(language, Screen.Smallest);

            (await visitor.BreachesAsync()).ShouldBeEmpty(language);
            (await visitor.ScrollsSidewaysAsync()).ShouldBeFalse(language);
            (await visitor.TextAsync()).ShouldContain(new Words(language)["reports.response"]);
            visitor.Complaints.ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task Reports_WithScript_DrawTheChartWithinThePolicyOfThePage()
    {
        await PrepareAsync();
        await using var visitor = await SignedInAsync("en", Screen.Desktop);

        await visitor.Page.Locator("[data-chart] canvas").First.WaitForAsync();

        visitor.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Reports_WithoutScript_AreAskedForByTheAddressAndRefusedWithTheFault()
    {
        await PrepareAsync();
        await using var visitor = await SignedInAsync("en", Screen.Desktop, script: false);

        await visitor.Page.Locator("#by").SelectOptionAsync("channel");
        await visitor.PressAsync(new Words("en")["reports.show"]);
        (await visitor.Page.Locator("#report-table thead th").First.InnerTextAsync()).ShouldBe(new Words("en")["reports.by-channel"]);
        await visitor.GoAsync("/reports?from=2026-03-02&to=2026-03-01&by=channel");

        (await visitor.Page.Locator(".error-summary").CountAsync()).ShouldBe(1);
    }

    private async Task PrepareAsync()
    {
        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => site.City.RatedAsync("satisfied", solved: true)));
        (await (await site.City.AsAsync(Staff.Evaluator)).PostAsync("api/reports/collect")).Good();
    }

    private async Task<Visitor> SignedInAsync(string language, Screen screen, bool script = true)
    {
        var visitor = await site.OpenAsync(language, script, screen);
        await visitor.GoAsync("/sign-in?back=%2Freports");
        await visitor.Page.Locator("#account").FillAsync(Staff.Evaluator);
        await visitor.Page.Locator("#password").FillAsync(Staff.Password);
        await visitor.Page.Locator("main button[type=submit]").ClickAsync();
        return visitor;
    }
}
