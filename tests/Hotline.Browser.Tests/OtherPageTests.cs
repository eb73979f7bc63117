namespace Hotline.Browser.Tests;

/// <summary>Pages behind others: the thanks after a questionnaire, the cases behind a figure.</summary>
[Collection(SiteCollection.Name)]
public sealed class OtherPageTests(Site site)
{
    public static TheoryData<string, string?> Pages() => new()
    {
        { "/questionnaire/thanks", null },
        { "/reports/cases?period=2026&by=kind", Staff.Supervisor },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_InEveryLanguage_IsSound(string path, string? account)
    {
        foreach (var language in (string[])["zh-Hans", "zh-Hant", "en"])
        {
            await using var visitor = account is null ? await site.OpenAsync(language) : await site.OpenAsAsync(account, language);
            await visitor.GoAsync(path);

            await visitor.ShouldBeSoundAsync();
            visitor.Complaints.ShouldBeEmpty(language);
        }
    }
}
