using Hotline.Core.Classify;
using Hotline.Language.ColdStart;

namespace Hotline.Language.Tests;

public sealed class EmbeddedUnderstandingTests
{
    private readonly EmbeddedUnderstanding _understanding = SmallCity.Understanding;

    [Fact]
    public async Task HeldOutSentences_Understood_MostlyGetTheirFirstLevelClass()
    {
        var right = 0;
        foreach (var (root, text) in HeldOutSentences.All)
        {
            if ((await BestAsync(text)).Category.StartsWith(root + '.', StringComparison.Ordinal))
            {
                right++;
            }
        }

        (right / (double)HeldOutSentences.All.Length).ShouldBeGreaterThanOrEqualTo(0.85);
    }

    [Fact]
    public async Task HeldOutSentences_Understood_AreMostlySurerThanTheDeskThreshold()
    {
        var sure = 0;
        foreach (var (_, text) in HeldOutSentences.All)
        {
            if ((await BestAsync(text)).Probability >= SmallCity.Policy.Deadlines.Classification.DeskBelow)
            {
                sure++;
            }
        }

        (sure / (double)HeldOutSentences.All.Length).ShouldBeGreaterThanOrEqualTo(0.6);
    }

    [Theory]
    [InlineData("今天天气不错")]
    [InlineData("狗狗学会握手了，好聪明")]
    [InlineData("This book is about the history of music")]
    [InlineData("qwrtz plmkn vvvv")]
    [InlineData("龘靐齉爩鱻麤")]
    [InlineData("")]
    [InlineData(" \r\n")]
    [InlineData("13800000000")]
    [InlineData("\ud83d")]
    public async Task TextFarFromAllExamples_Understood_IsLeftToTheDesk(string text)
    {
        var best = await BestAsync(text);

        best.Probability.ShouldBeLessThan(SmallCity.Policy.Deadlines.Classification.DeskBelow);
    }

    [Theory]
    [InlineData("小区停水两天了，物业费却照收", "小區停水兩天了，物業費卻照收")]
    [InlineData("工厂偷排污水，这里的河水发黑", "工廠偷排汙水，這裡的河水發黑")]
    [InlineData("Ｔｈｅ ｂｕｓ is late，司机态度恶劣", "the bus IS late,司機態度惡劣")]
    public async Task SameTextInTwoSpellings_Understood_GetsTheSameAnswer(string one, string other)
    {
        var first = await _understanding.UnderstandAsync(one, CancellationToken.None);
        var second = await _understanding.UnderstandAsync(other, CancellationToken.None);

        second.Candidates.ShouldBe(first.Candidates);
        (second.Kind, second.Urgency).ShouldBe((first.Kind, first.Urgency));
    }

    [Fact]
    public async Task AnyText_Understood_HasEveryLeafByFallingProbabilityOfNoMoreThanOneTogether()
    {
        var understood = await _understanding.UnderstandAsync("公交车司机态度恶劣", CancellationToken.None);

        understood.Candidates.Select(each => each.Category).ShouldBe(SmallCity.Policy.Categories.Leaves.Select(leaf => leaf.Id), ignoreOrder: true);
        understood.Candidates.ShouldBe(understood.Candidates.OrderByDescending(each => each.Probability));
        understood.Candidates.Sum(each => each.Probability).ShouldBeInRange(0.5, 1.00001);
        understood.Model.ShouldBe(new ColdStartTraining(SmallCity.Policy).Version);
    }

    [Fact]
    public async Task SamePolicy_TrainedTwiceAndAskedFromManyThreads_AnswersTheSame()
    {
        var second = SmallCity.UnderstandingOf(SmallCity.Policy);
        var texts = HeldOutSentences.All.Select(each => each.Text).ToList();

        var answers = await Task.WhenAll(texts.Select(text => Task.Run(() => second.UnderstandAsync(text, CancellationToken.None))));

        for (var at = 0; at < texts.Count; at++)
        {
            answers[at].Candidates.ShouldBe((await _understanding.UnderstandAsync(texts[at], CancellationToken.None)).Candidates);
        }
    }

    private async Task<CategoryCandidate> BestAsync(string text) =>
        (await _understanding.UnderstandAsync(text, CancellationToken.None)).Candidates[0];
}
