using System.Collections.Concurrent;

namespace Hotline.Browser.Tests;

/// <summary>What holds for every page: accessible, quiet, no wider than the smallest phone, and light.</summary>
[Collection(SiteCollection.Name)]
public sealed class PageTests(Site site)
{
    private const int MostKilobytes = 60;

    public static TheoryData<string> Paths() => ["/", "/file", "/track", "/ratings", "/ratings/2026-03/trend", "/promises", "/questionnaire", "/campaigns", "/hot", "/public-cases", "/open-data", "/bulletins", "/bulletins?year=2025", "/bulletins/2026/1", "/verify", "/sign-in", "/sign-out", "/no-such-page"];

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Page_JudgedByAxe_BreaksNoRule(string path)
    {
        await site.PublishAsync();
        await site.BulletinAsync();
        foreach (var screen in (Screen[])[Screen.Desktop, Screen.Phone with { Dark = true }])
        {
            await using var visitor = await site.OpenAsync("zh-Hans", screen: screen);
            await visitor.GoAsync(path);

            (await visitor.BreachesAsync()).ShouldBeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Page_OnTheSmallestPhone_DoesNotScrollSideways(string path)
    {
        await site.BulletinAsync();
        foreach (var language in (string[])["zh-Hans", "zh-Hant", "en"])
        {
            await using var visitor = await site.OpenAsync(language, screen: Screen.Smallest);
            await visitor.GoAsync(path);

            (await visitor.IsTooWideAsync()).ShouldBeFalse(language);
            visitor.Complaints.Where(complaint => !complaint.Contains("404", StringComparison.Ordinal)).ShouldBeEmpty();
        }
    }

    /// <summary>Even where nothing between the service and the browser compresses it.</summary>
    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Page_WithEverythingItLoads_IsLight(string path)
    {
        await site.PublishAsync();
        await site.BulletinAsync();
        await using var visitor = await site.OpenAsync("zh-Hans");
        var loaded = new ConcurrentBag<Task<byte[]>>();
        visitor.Page.Response += (_, response) => loaded.Add(response.BodyAsync());

        await visitor.Page.GotoAsync(path, new() { WaitUntil = WaitUntilState.NetworkIdle });

        (await Task.WhenAll(loaded)).Sum(body => body.Length).ShouldBeInRange(1, MostKilobytes * 1024);
    }

    [Fact]
    public async Task Asset_Served_MayBeKeptForEver()
    {
        await using var visitor = await site.OpenAsync();
        var style = await visitor.Page.RunAndWaitForResponseAsync(() => visitor.GoAsync("/"), response => response.Url.EndsWith(".css", StringComparison.Ordinal));

        (await style.HeaderValueAsync("cache-control")).ShouldBe("public, max-age=31536000, immutable");
        (await visitor.Page.APIRequest.GetAsync("/assets/hotline.000000000000.css")).Status.ShouldBe(404);
    }
}
