namespace Hotline.Browser.Tests;

/// <summary>What holds for the pages of departments and for the search: accessible, quiet, and no wider than the smallest phone.</summary>
[Collection(ShownSiteCollection.Name)]
public sealed class StaffPageTests(ShownSite shown)
{
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
    public async Task Page_InEveryLanguageAndOnEveryScreen_HasNoFault(string path, string account) =>
        (await shown.FaultsOfAsync(path, account)).ShouldBeEmpty();
}
