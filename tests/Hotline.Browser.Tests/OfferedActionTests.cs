namespace Hotline.Browser.Tests;

/// <summary>
/// What a page offers can be done: every action's form opens in each language, and sent empty it is taken, or refused for its fields
/// alone. An offer that the operation would refuse for another reason, or a field without a name, would fail here.
/// </summary>
[Collection(SiteCollection.Name)]
public sealed class OfferedActionTests(Site site)
{
    [Theory]
    [InlineData(Staff.Water, "zh-Hans")]
    [InlineData(Staff.WaterApprover, "zh-Hant")]
    [InlineData(Staff.Supervisor, "en")]
    [InlineData(Staff.Operator, "en")]
    [InlineData(Staff.Housing, "en")]
    public async Task Actions_OfferedOnACaseInHand_AskOnlyForTheirFields(string account, string language)
    {
        var filed = await site.City.AcceptedAsync();
        (await filed.ByStaffAsync(Staff.Water, "draft", new { answer = "收悉。" })).Good();
        (await filed.ByStaffAsync(Staff.Water, "plan", new { summary = "分步。", milestones = new[] { new { title = "查漏", workingDays = 2 } } })).Good();
        (await filed.ByStaffAsync(Staff.Water, "extension", new { length = "2d", reason = "等配件。" })).Good();
        (await filed.ByStaffAsync(Staff.OtherSupervisor, "exclusion", new { ground = "no-legal-basis", reason = "无依据。" })).Good();
        (await filed.ByStaffAsync(Staff.Water, "invite", new { parts = new[] { new { department = "housing-construction", asked = "请检查。" } } })).Good();
        await TryAllAsync(filed, account, language);
    }

    [Theory]
    [InlineData(Staff.Water)]
    [InlineData(Staff.Supervisor)]
    public async Task Actions_OfferedOnACaseJustRouted_AskOnlyForTheirFields(string account) =>
        await TryAllAsync(await site.City.RoutedAsync(), account, "en");

    [Theory]
    [InlineData(Staff.Operator)]
    [InlineData(Staff.Supervisor)]
    public async Task Actions_OfferedOnAReturnedCase_AskOnlyForTheirFields(string account)
    {
        var filed = await site.City.RoutedAsync();
        (await filed.ByDepartmentAsync("return", new { ground = "不属于本单位职责。" })).Good();
        await TryAllAsync(filed, account, "en");
    }

    private async Task TryAllAsync(FiledCase filed, string account, string language)
    {
        var offered = (await filed.ReadByStaffAsync(account)).Good().List("actions").Select(action => action.GetString()!).ToList();
        offered.ShouldNotBeEmpty();
        var words = new Words(language);
        await using var visitor = await site.OpenAsAsync(account, language);
        // Publishing needs nothing more than the wish to.
        foreach (var action in offered.Where(action => action != "publish"))
        {
            var address = $"/cases/{filed.Reference}/actions/{action}";
            await visitor.GoAsync(address);
            (await visitor.Page.Locator(".panel.action").CountAsync()).ShouldBe(1, action);
            if (!await IsMeantToBePressedOnceAsync(visitor))
            {
                await visitor.Page.EvaluateAsync("() => document.querySelectorAll('.panel.action textarea').forEach(field => { field.value = ''; })");
                await visitor.ClickAsync(visitor.Page.Locator(".panel.action button[data-once]"));
                visitor.Address.ShouldBe(address, action);
                (await visitor.Page.Locator(".error-summary li").CountAsync()).ShouldBeGreaterThan(0, action);
                (await visitor.Page.Locator(".error-summary li:not(:has(a))").AllInnerTextsAsync()).ShouldBeEmpty(action);
            }
        }
    }

    /// <summary>A form without fields does what it says, and the next one would meet another case.</summary>
    private static async Task<bool> IsMeantToBePressedOnceAsync(Visitor visitor) =>
        await visitor.Page.Locator(".panel.action :is(input:not([type=hidden]), select, textarea)").CountAsync() == 0;
}
