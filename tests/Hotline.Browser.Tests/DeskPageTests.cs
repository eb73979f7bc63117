namespace Hotline.Browser.Tests;

/// <summary>What holds for every page of operators, clerks and supervisors: accessible, quiet, no wider than the smallest phone.</summary>
[Collection(SiteCollection.Name)]
public sealed class DeskPageTests(Site site)
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

    /// <summary>Something for each page to show; gives the page's path with what it leaves open filled in.</summary>
    private async Task<string> PrepareAsync(string path)
    {
        switch (path)
        {
            case "/{draft}":
                return $"/{await site.BulletinDraftAsync()}";
            case "/{meeting}" or "/meetings":
                return path.Replace("{meeting}", await site.MeetingAsync(), StringComparison.Ordinal);
            case "/{finding}" or "/findings":
                return path.Replace("{finding}", await site.FindingAsync(), StringComparison.Ordinal);
            case var _ when path.StartsWith("/scorecards", StringComparison.Ordinal):
                await site.City.RatedAsync("satisfied", solved: true);
                return path;
            default:
                await site.City.RoutedAsync(new AComplaint { Text = Sentences.ClosedCourt });
                return path;
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_JudgedByAxe_BreaksNoRule(string account, string path)
    {
        var address = await PrepareAsync(path);
        foreach (var screen in (Screen[])[Screen.Desktop, Screen.Phone with { Dark = true }])
        {
            await using var visitor = await site.OpenAsAsync(account, "zh-Hans", screen: screen);
            await visitor.GoAsync(address);

            (await visitor.BreachesAsync()).ShouldBeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_OnTheSmallestPhone_DoesNotScrollSideways(string account, string path)
    {
        var address = await PrepareAsync(path);
        foreach (var language in (string[])["zh-Hans", "zh-Hant", "en"])
        {
            await using var visitor = await site.OpenAsAsync(account, language, screen: Screen.Smallest);
            await visitor.GoAsync(address);

            (await visitor.IsTooWideAsync()).ShouldBeFalse(language);
            visitor.Complaints.ShouldBeEmpty();
        }
    }
}
