namespace Hotline.Browser.Tests;

/// <summary>What holds for every page of operators, clerks and supervisors: accessible, quiet, no wider than the smallest phone.</summary>
[Collection(ShownSiteCollection.Name)]
public sealed class DeskPageTests(ShownSite shown)
{
    public static TheoryData<string, string> Pages() => new()
    {
        { Staff.Operator, "/desk" },
        { Staff.Operator, "/calls" },
        { Staff.Operator, "/call-backs" },
        { Staff.Clerk, "/letters" },
        { Staff.Supervisor, "/supervision" },
        { Staff.Supervisor, "/supervision?filter=reopened" },
        { Staff.Supervisor, "/board" },
        { Staff.Supervisor, "/duty" },
        { Staff.Supervisor, "/bulletin-drafts" },
        { Staff.Supervisor, "/bulletin-drafts?new=case" },
        { Staff.Administrator, "/bulletin-drafts?new=meeting" },
        { Staff.Administrator, "/{draft}" },
        { Staff.Supervisor, "/scorecards" },
        { Staff.Evaluator, "/scorecards" },
        { Staff.Water, "/scorecards/water-affairs" },
        { Staff.Water, "/scorecards/water-affairs/cases?figure=satisfaction&from=2026-03-01&to=2026-03-31" },
        { Staff.Supervisor, "/findings" },
        { Staff.Water, "/findings" },
        { Staff.OtherSupervisor, "/{finding}" },
        { Staff.Clerk, "/instructions" },
        { Staff.Supervisor, "/new-meeting" },
        { Staff.Clerk, "/meetings" },
        { Staff.Water, "/{meeting}" },
        { Staff.Operator, "/agenda-packs" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_InEveryLanguageAndOnEveryScreen_HasNoFault(string account, string path) =>
        (await shown.FaultsOfAsync(path, account)).ShouldBeEmpty();
}
