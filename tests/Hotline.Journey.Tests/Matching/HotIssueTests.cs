using Hotline.Core.Matching;
using Hotline.Core.Publish;

namespace Hotline.Journey.Tests.Matching;

public sealed class HotIssueTests : IAsyncLifetime
{
    private RunningCity _city = null!;

    public async Task InitializeAsync() => _city = await RunningCity.StartAsync();

    public Task DisposeAsync() => _city.DisposeAsync();

    [Fact]
    public async Task HotIssues_OfManyPeople_AreToldToEveryoneWithoutTheirCases()
    {
        var filed = await FileAboutTheMixerAsync(people: 4);
        await _city.RoutedAsync(AComplaint.WithoutAName(Sentences.NoWages));

        await RoundAsync();

        var seen = (await _city.Anyone.GetAsync("api/hot-issues")).Good();
        var issue = seen.List("issues").ShouldHaveSingleItem();
        issue.GetProperty("title").GetString()!.ShouldContain("搅拌站");
        issue.GetProperty("place").GetString()!.ShouldContain("望江苑");
        issue.GetProperty("people").GetInt32().ShouldBe(4);
        issue.GetProperty("rising").GetBoolean().ShouldBeTrue();
        filed.ShouldAllBe(each => !seen.Text.Contains(each.Reference, StringComparison.Ordinal));
        var forStaff = (await (await _city.AsAsync(Staff.Supervisor)).GetAsync("api/hot-issues")).Good();
        forStaff.List("issues")[0].GetProperty("cases").EnumerateArray().Select(each => each.GetString()).Order(StringComparer.Ordinal)
            .ShouldBe(filed.Select(each => each.Reference).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task HotIssues_RoundAfterRound_WarnOnceAtEachSize()
    {
        await FileAboutTheMixerAsync(people: 4);
        await _city.IndexAsync();

        (await _city.Host.Get<FindHotIssuesHandler>().HandleAsync(CancellationToken.None)).ShouldBe(1);
        (await _city.Host.Get<FindHotIssuesHandler>().HandleAsync(CancellationToken.None)).ShouldBe(0);
    }

    [Fact]
    public async Task HotIssues_OfOnePersonOverAndOver_AreNone()
    {
        await Task.WhenAll(Enumerable.Range(0, 4).Select(time => _city.RoutedAsync(Mixer(time, "139 0000 7200"))));

        await RoundAsync();

        (await _city.Anyone.GetAsync("api/hot-issues")).Good().List("issues").ShouldBeEmpty();
    }

    [Fact]
    public async Task HotIssues_WithPublishedCases_ShowThoseAndTheirVotesToEveryone()
    {
        var filed = await FileAboutTheMixerAsync(people: 4);
        var number = await filed[2].PublishedAsync();
        await RoundAsync();
        await _city.Host.Get<VoteForCaseHandler>().HandleAsync(new(number, "a browser", "192.0.2.1"), CancellationToken.None);
        await _city.Host.Get<VoteForCaseHandler>().HandleAsync(new(number, "another browser", "192.0.2.2"), CancellationToken.None);

        await RoundAsync();

        var issue = (await _city.Anyone.GetAsync("api/hot-issues")).Good().List("issues").ShouldHaveSingleItem();
        issue.GetProperty("votes").GetInt32().ShouldBe(2);
        issue.GetProperty("publicCases").EnumerateArray().ShouldHaveSingleItem().GetProperty("number").GetString().ShouldBe(number);
        var page = await _city.Anyone.GetAsync("hot");
        page.Text.ShouldContain($"/public-cases/{number}");
        filed.ShouldAllBe(each => !page.Text.Contains(each.Reference, StringComparison.Ordinal));
    }

    private static AComplaint Mixer(int number, string phone) => new()
    {
        Text = $"{new[] { "望江苑小区旁边的搅拌站半夜施工，噪音扰民。", "搅拌站就在望江苑小区门口，灰尘和噪音让人睡不着。", "投诉望江苑小区附近的搅拌站噪音太大。", "望江苑小区的住户被搅拌站的噪音吵得无法休息。" }[number]}",
        Contact = new { name = "测试己", phone },
    };

    private async Task<IReadOnlyList<FiledCase>> FileAboutTheMixerAsync(int people) =>
        await Task.WhenAll(Enumerable.Range(0, people).Select(person => _city.RoutedAsync(Mixer(person, $"139 0000 73{person:D2}"))));

    private async Task RoundAsync()
    {
        await _city.IndexAsync();
        await _city.Host.Get<FindHotIssuesHandler>().HandleAsync(CancellationToken.None);
    }
}
