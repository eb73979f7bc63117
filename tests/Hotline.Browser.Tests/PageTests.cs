namespace Hotline.Browser.Tests;

/// <summary>What holds for every page: accessible, quiet, no wider than the smallest phone, and light.</summary>
[Collection(ShownSiteCollection.Name)]
public sealed class PageTests(ShownSite shown)
{
    private const string Missing = "/no-such-page";

    public static TheoryData<string> Paths() => ["/", "/file", "/track", "/ratings", "/ratings/2026-03/trend", "/promises", "/questionnaire", "/questionnaire/thanks", "/campaigns", "/campaigns/{campaign}", "/campaigns/{campaign}/thanks", "/hot", "/public-cases", "/public-cases/{public}", "/open-data", "/bulletins", "/bulletins?year=2025", "/bulletins/2026/1", "/verify", "/sign-in", "/sign-out", Missing];

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Page_InEveryLanguageAndOnEveryScreen_HasNoFault(string path) =>
        (await shown.FaultsOfAsync(path, status: path == Missing ? 404 : 200)).ShouldBeEmpty();

    [Fact]
    public async Task Asset_Served_MayBeKeptForEver()
    {
        await using var visitor = await shown.Site.OpenAsync();
        var style = await visitor.Page.RunAndWaitForResponseAsync(() => visitor.GoAsync("/"), response => response.Url.EndsWith(".css", StringComparison.Ordinal));

        (await style.HeaderValueAsync("cache-control")).ShouldBe("public, max-age=31536000, immutable");
        (await visitor.Page.APIRequest.GetAsync("/assets/hotline.000000000000.css")).Status.ShouldBe(404);
    }
}
