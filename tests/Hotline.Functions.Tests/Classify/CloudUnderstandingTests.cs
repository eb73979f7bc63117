using Hotline.Core.Cases;
using Hotline.Core.Classify;
using Hotline.Core.Policy;
using Hotline.Core.Publish;
using Hotline.Functions.Classify;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace Hotline.Functions.Tests.Classify;

/// <summary>Whatever the cloud does, a text is understood.</summary>
public sealed class CloudUnderstandingTests
{
    private static readonly CityPolicy Policy = PolicyLoader.Load(new EmbeddedPolicy());
    private static readonly string[] Leaves = [.. Policy.Categories.Leaves.Select(leaf => leaf.Id)];

    private static readonly Understanding Own = new([new(Leaves[0], 0.6), new(Leaves[1], 0.2)], CaseKind.Complaint, Urgency.Urgent, "embedded")
    {
        Findings = new()
        {
            Categories = [new(Leaves[0], 0.6, ["停水"], []), new(Leaves[1], 0.2, ["水管"], ["公交"])],
            Sentiment = Sentiment.Negative,
            SentimentCues = ["推诿"],
            KeyPhrases = ["停水"],
            Places = ["学府路"],
            Mentions = [new(PersonalKind.Phone, "13900000001")],
        },
    };

    private readonly FakeTimeProvider _time = new(new(2026, 3, 4, 2, 0, 0, TimeSpan.Zero));
    private readonly Cloud _cloud = new();

    // One instance for a test: it remembers the cloud's rest.
    private CloudUnderstanding? _understanding;

    [Fact]
    public async Task CloudThatAnswers_Judges_AndTheEmbeddedExplains()
    {
        _cloud.Answer = _ => Task.FromResult(Reading([new(Leaves[2], 0.1), new(Leaves[1], 0.8)]));

        var understood = await UnderstandAsync();

        understood.Candidates.Select(each => each.Category).ShouldBe([Leaves[1], Leaves[2]]);
        (understood.Model, understood.Kind, understood.Urgency).ShouldBe(("cloud", CaseKind.Complaint, Urgency.Urgent));
        var findings = understood.Findings!;
        findings.Categories[0].ShouldBe(new CategoryFinding(Leaves[1], 0.8, Own.Findings!.Categories[1].For, Own.Findings.Categories[1].Against));
        findings.Categories[1].For.ShouldBeEmpty();
        (findings.Sentiment, findings.SentimentCues.Count).ShouldBe((Sentiment.Mixed, 0));
        findings.KeyPhrases.ShouldBe(["水"]);
        findings.Places.ShouldBe(["学府路"]);
        findings.Mentions.Select(each => each.Text).ShouldBe(["13900000001", "测试甲"]);
    }

    [Fact]
    public async Task CloudThatNamesNoCategoryOfTheCity_LeavesTheEmbeddedOne()
    {
        _cloud.Answer = _ => Task.FromResult(Reading([new("moon", 0.9)]));

        var understood = await UnderstandAsync();

        (understood.Candidates, understood.Model).ShouldBe((Own.Candidates, "embedded"));
        understood.Findings!.KeyPhrases.ShouldBe(["水"]);
    }

    [Theory]
    [InlineData(typeof(HttpRequestException))]
    [InlineData(typeof(InvalidOperationException))]
    [InlineData(typeof(OperationCanceledException))]
    public async Task CloudThatFails_LeavesTheEmbeddedAnswer_AndRests(Type failure)
    {
        _cloud.Answer = _ => throw (Exception)Activator.CreateInstance(failure)!;

        (await UnderstandAsync()).ShouldBe(Own);
        _time.Advance(TimeSpan.FromSeconds(59));
        (await UnderstandAsync()).ShouldBe(Own);
        _cloud.Asked.ShouldBe(1);

        _time.Advance(TimeSpan.FromSeconds(1));
        _cloud.Answer = _ => Task.FromResult(Reading([new(Leaves[1], 0.8)]));
        (await UnderstandAsync()).Model.ShouldBe("cloud");
        _cloud.Asked.ShouldBe(2);
    }

    [Fact]
    public async Task CloudThatNeverAnswers_IsWaitedForNoLongerThanTheTimeout()
    {
        _cloud.Answer = _ => new TaskCompletionSource<CloudReading>().Task;

        var understanding = UnderstandAsync();
        understanding.IsCompleted.ShouldBeFalse();
        _time.Advance(TimeSpan.FromSeconds(20));

        (await understanding).ShouldBe(Own);
    }

    [Fact]
    public async Task Caller_WhoGivesUp_IsNotAnsweredForTheCloud()
    {
        _cloud.Answer = _ => new TaskCompletionSource<CloudReading>().Task;
        using var caller = new CancellationTokenSource();

        var understanding = UnderstandAsync(cancellation: caller.Token);
        await caller.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(understanding);
    }

    [Fact]
    public async Task EmptyText_IsNotSentAway()
    {
        (await UnderstandAsync(" ")).ShouldBe(Own);

        _cloud.Asked.ShouldBe(0);
    }

    private static CloudReading Reading(IReadOnlyList<CategoryCandidate> candidates) =>
        new("cloud", candidates, Sentiment.Mixed, ["水"], [new(PersonalKind.Name, "测试甲"), new(PersonalKind.Phone, "13900000001")], null);

    private Task<Understanding> UnderstandAsync(string text = "停水了", CancellationToken cancellation = default)
    {
        _understanding ??= new(new Embedded(), _cloud, new(TimeSpan.FromSeconds(20), TimeSpan.FromSeconds(60)), Policy, _time, NullLogger<CloudUnderstanding>.Instance);
        return _understanding.UnderstandAsync(text, cancellation);
    }

    private sealed class Embedded : ITextUnderstanding
    {
        public Task<Understanding> UnderstandAsync(string text, CancellationToken cancellation) => Task.FromResult(Own);
    }

    private sealed class Cloud : ICloudLanguage
    {
        public Func<string, Task<CloudReading>> Answer { get; set; } = _ => throw new NotSupportedException();

        public int Asked { get; private set; }

        public Task<CloudReading> ReadAsync(string text, Writing writing, CancellationToken cancellation)
        {
            Asked++;
            return Answer(text);
        }
    }
}
