namespace Hotline.Browser.Tests;

/// <summary>The evaluators' reports: a table that says everything, and a chart where there is script.</summary>
[Collection(ShownSiteCollection.Name)]
public sealed class ReportPageTests(ShownSite shown)
{
    [Fact]
    public async Task Reports_WithScript_DrawTheChartWithinThePolicyOfThePage()
    {
        await using var visitor = await shown.Site.OpenAsAsync(Staff.Evaluator, at: "/reports");

        await visitor.Page.Locator("[data-chart] canvas").First.WaitForAsync();

        visitor.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Reports_WithoutScript_AreAskedForByTheAddressAndRefusedWithTheFault()
    {
        await using var visitor = await shown.Site.OpenAsAsync(Staff.Evaluator, script: false, at: "/reports");

        await visitor.Page.Locator("#by").SelectOptionAsync("channel");
        await visitor.PressAsync(new Words("en")["reports.show"]);
        (await visitor.Page.Locator("#report-table thead th").First.InnerTextAsync()).ShouldBe(new Words("en")["reports.by-channel"]);
        await visitor.GoAsync("/reports?from=2026-03-02&to=2026-03-01&by=channel");

        (await visitor.Page.Locator(".error-summary").CountAsync()).ShouldBe(1);
    }
}
