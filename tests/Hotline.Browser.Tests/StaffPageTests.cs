namespace Hotline.Browser.Tests;

/// <summary>What holds for the pages of departments and for the search: accessible, quiet, and no wider than the smallest phone.</summary>
[Collection(SiteCollection.Name)]
public sealed class StaffPageTests(Site site)
{
    private const string Case = "{case}";

    public static TheoryData<string, string> Pages() => new()
    {
        { "/work", Staff.Water },
        { "/work?due=overdue&draft=drafted", Staff.Water },
        { "/work", Staff.Supervisor },
        { "/templates", Staff.Water },
        { "/search", Staff.Supervisor },
        { "/search?department=water-affairs&page=1", Staff.Supervisor },
        { "/cases/{case}", Staff.WaterApprover },
        { "/cases/{case}?done=note", Staff.Supervisor },
        { "/cases/{case}/clock", Staff.Water },
        { "/cases/{case}/actions/draftAnswer?template=done", Staff.Water },
        { "/cases/{case}/actions/invite", Staff.Water },
        { "/cases/{case}/actions/filePlan", Staff.Water },
        { "/cases/{case}/actions/requestExclusion", Staff.Supervisor },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_JudgedByAxe_BreaksNoRule(string path, string account)
    {
        var address = await AddressAsync(path);
        foreach (var screen in (Screen[])[Screen.Desktop, Screen.Phone with { Dark = true }])
        {
            await using var visitor = await site.OpenAsAsync(account, "zh-Hans", screen: screen);
            await visitor.GoAsync(address);
            (await visitor.BreachesAsync()).ShouldBeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_OnTheSmallestPhone_DoesNotScrollSideways(string path, string account)
    {
        var address = await AddressAsync(path);
        foreach (var language in (string[])["zh-Hans", "zh-Hant", "en"])
        {
            await using var visitor = await site.OpenAsAsync(account, language, screen: Screen.Smallest);
            await visitor.GoAsync(address);
            (await visitor.IsTooWideAsync()).ShouldBeFalse(language);
            visitor.Complaints.ShouldBeEmpty();
        }
    }

    /// <summary>A case with something in every section of its page.</summary>
    private async Task<string> AddressAsync(string path)
    {
        if (!path.Contains(Case, StringComparison.Ordinal))
        {
            return path;
        }

        var filed = await site.City.AcceptedAsync(new AComplaint { Files = [AFile.Png()] });
        (await filed.ByStaffAsync(Staff.Water, "draft", new { answer = "收悉。", publicAnswer = "已处理。", grounds = "《城市供水条例》" })).Good();
        (await filed.ByStaffAsync(Staff.Water, "invite", new { parts = new[] { new { department = "housing-construction", asked = "请检查。" } } })).Good();
        (await filed.ByStaffAsync(Staff.Water, "plan", new { summary = "分两步。", milestones = new[] { new { title = "查漏", workingDays = 2 }, new { title = "换管", workingDays = 5 } } })).Good();
        (await filed.ByStaffAsync(Staff.Supervisor, "supervise", new { reason = "群众反映强烈。" })).Good();
        return path.Replace(Case, filed.Reference, StringComparison.Ordinal);
    }
}
