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
    };

    /// <summary>Something for each page to show.</summary>
    private Task<FiledCase> PrepareAsync() => site.City.RoutedAsync(new AComplaint { Text = Sentences.ClosedCourt });

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_JudgedByAxe_BreaksNoRule(string account, string path)
    {
        await PrepareAsync();
        foreach (var screen in (Screen[])[Screen.Desktop, Screen.Phone with { Dark = true }])
        {
            await using var visitor = await site.OpenAsAsync(account, "zh-Hans", screen: screen);
            await visitor.GoAsync(path);

            (await visitor.BreachesAsync()).ShouldBeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_OnTheSmallestPhone_DoesNotScrollSideways(string account, string path)
    {
        await PrepareAsync();
        foreach (var language in (string[])["zh-Hans", "zh-Hant", "en"])
        {
            await using var visitor = await site.OpenAsAsync(account, language, screen: Screen.Smallest);
            await visitor.GoAsync(path);

            (await visitor.ScrollsSidewaysAsync()).ShouldBeFalse(language);
            visitor.Complaints.ShouldBeEmpty();
        }
    }
}
