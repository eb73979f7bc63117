using Hotline.Language.Judging;
using Hotline.Language.Learning;
using Hotline.Language.Tests.Learning;

namespace Hotline.Language.Tests.Judging;

public sealed class JudgeTests
{
    private static readonly LinearModel Model = Train();

    [Fact]
    public void Text_Judged_NamesThePhrasesThatSpokeForAndAgainst()
    {
        var judgement = Judge.Of(Model, ["紅燈", "昨天紅燈附近自來水"]);

        judgement.Likeliest.Select(each => each.Label).First().ShouldBe("路");
        judgement.Likeliest.Count.ShouldBe(3);
        judgement.Likeliest[0].For[0].Phrase.ShouldContain("紅燈");
        judgement.Likeliest[0].For.ShouldAllBe(each => each.Weight > 0);
        judgement.Likeliest[0].Against.ShouldContain(each => each.Phrase.Contains('水') && each.Weight < 0);
    }

    [Fact]
    public void PhrasesOfOneSide_Judged_DoNotHoldOneAnother()
    {
        var phrases = Judge.Of(Model, ["幼儿园学费", "希望幼儿园学费处理"]).Likeliest[0].For.Select(each => each.Phrase).ToList();

        phrases.ShouldAllBe(phrase => phrases.Count(other => other.Contains(phrase)) == 1);
    }

    private static LinearModel Train()
    {
        var texts = Sentences.Of(150, seed: 1);
        return Trainer.Train(texts, TrainingSettings.For(texts));
    }
}
