using Hotline.Core.Cases;
using Hotline.Core.Matching;

namespace Hotline.Journey.Tests.Publish;

/// <summary>What was erased does not live on in the title of a hot issue.</summary>
public sealed class ErasedIssueTests(RunningCity city) : IClassFixture<RunningCity>
{
    [Fact]
    public async Task HotIssue_OfAnErasedCase_IsShownNoMore()
    {
        var (erased, other) = (await city.RatedAsync("satisfied", solved: true), await city.RatedAsync("satisfied", solved: true));
        var issues = city.Host.Get<IHotIssues>();
        await issues.PutAsync(new(city.Time.GetUtcNow(), city.Time.GetUtcNow(), [Issue("测试丁家断水", erased), Issue("路灯不亮", other)]), CancellationToken.None);

        (await (await city.AsAsync(Staff.Administrator)).PostAsync("api/erasures", new { reference = erased.Reference })).Good();

        (await issues.FindAsync(CancellationToken.None))!.Issues.Select(issue => issue.Phrases.Single()).ShouldBe(["路灯不亮"]);
        (await city.Anyone.GetAsync("hot")).Good().Text.ShouldNotContain("测试丁");
    }

    private HotIssue Issue(string phrase, FiledCase of) =>
        new([phrase], null, null, null, city.Time.GetUtcNow(), city.Time.GetUtcNow(), 3, 0, 1, Rising: false, [Reference.Parse(of.Reference)], []);
}
