using Hotline.Core.Matching;

namespace Hotline.Browser.Tests;

/// <summary>Citizens read published cases, look for one, and say that they have the same trouble.</summary>
[Collection(SiteCollection.Name)]
public sealed class PublicCaseTests(Site site)
{
    [Theory]
    [InlineData("zh-Hans", true)]
    [InlineData("zh-Hant", false)]
    [InlineData("en", false)]
    public async Task Citizen_LooksForACase_ReadsItAndVotesOnce(string language, bool script)
    {
        var words = new Words(language);
        var street = $"试言巷{language}";
        var number = await PublishAsync($"{street}的水停了。");
        await using var visitor = await site.OpenAsync(language, script, Screen.Phone);

        await visitor.GoAsync("/");
        await visitor.FollowAsync(words["public.nav-cases"]);
        await visitor.FillAsync(words["public.field-text"], street);
        await visitor.PressAsync(words["public.search"]);
        visitor.Page.Url.ShouldNotContain("%");
        (await visitor.Page.Locator("mark").First.InnerTextAsync()).ShouldContain("试言巷");
        await visitor.FollowAsync("试言巷");

        visitor.Address.ShouldBe($"/public-cases/{number}");
        await visitor.PressAsync(words["public.me-too"]);
        await visitor.PressAsync(words["public.me-too"]);
        (await visitor.TextAsync()).ShouldContain(words["public.counted"]);
        (await visitor.TextAsync()).ShouldContain(Votes(words, 1));
        if (script)
        {
            (await visitor.BreachesAsync()).ShouldBeEmpty();
            (await visitor.ScrollsSidewaysAsync()).ShouldBeFalse();
        }
    }

    [Fact]
    public async Task HotPage_WithAnIssue_ShowsItAndItsPublicCase()
    {
        var filed = await Task.WhenAll(Mixer.Select((text, person) =>
            site.City.RoutedAsync(new() { Text = text, Contact = new { name = "测试己", phone = $"139 0000 740{person}" } })));
        var number = await filed[0].PublishedAsync();
        await site.City.IndexAsync();
        await site.City.Host.Get<FindHotIssuesHandler>().HandleAsync(CancellationToken.None);
        foreach (var screen in (Screen[])[Screen.Desktop, Screen.Smallest])
        {
            await using var visitor = await site.OpenAsync("zh-Hans", screen: screen);
            await visitor.GoAsync("/hot");

            (await visitor.TextAsync()).ShouldContain("搅拌站");
            (await visitor.BreachesAsync()).ShouldBeEmpty();
            (await visitor.ScrollsSidewaysAsync()).ShouldBeFalse();
            await visitor.ClickAsync(visitor.Page.Locator($"a[href='/public-cases/{number}']"));
            visitor.Address.ShouldBe($"/public-cases/{number}");
        }
    }

    private static readonly string[] Mixer =
    [
        "望江苑小区旁边的搅拌站半夜施工，噪音扰民。", "搅拌站就在望江苑小区门口，灰尘和噪音让人睡不着。",
        "投诉望江苑小区附近的搅拌站噪音太大。", "望江苑小区的住户被搅拌站的噪音吵得无法休息。",
    ];

    private static string Votes(Words words, int count) => words["public.votes-count"].Replace("{0}", $"{count}", StringComparison.Ordinal);

    private async Task<string> PublishAsync(string text)
    {
        var number = await (await site.City.RoutedAsync(AComplaint.WithoutAName($"{text}{Sentences.NoWater}"))).PublishedAsync();
        await site.City.IndexAsync();
        return number;
    }
}
