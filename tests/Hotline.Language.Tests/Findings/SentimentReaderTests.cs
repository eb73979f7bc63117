using Hotline.Core.Classify;
using Hotline.Language.Findings;
using Hotline.Language.Text;

namespace Hotline.Language.Tests.Findings;

public sealed class SentimentReaderTests
{
    private readonly SentimentReader _reader = new();

    [Theory]
    [InlineData("路灯坏了，请派人修理。", Sentiment.Neutral)]
    [InlineData("请问居住证在哪里办？", Sentiment.Neutral)]
    [InlineData("小区停水两天了，希望尽快恢复，谢谢！", Sentiment.Neutral)]
    [InlineData("The street light is broken, please send somebody, thank you.", Sentiment.Neutral)]
    [InlineData("物业置之不理，态度恶劣，业主忍无可忍！", Sentiment.Negative)]
    [InlineData("对处理结果很不满意。", Sentiment.Negative)]
    [InlineData("夜里施工扰民，老人孩子苦不堪言，谢谢。", Sentiment.Negative)]
    [InlineData("The clerk was rude and nobody cares.", Sentiment.Negative)]
    [InlineData("I am not satisfied with the answer.", Sentiment.Negative)]
    [InlineData("感谢抢修队连夜修好水管，师傅热心又负责任。", Sentiment.Positive)]
    [InlineData("对办事大厅的服务非常满意，给窗口人员点赞。", Sentiment.Positive)]
    [InlineData("We are grateful for the excellent service.", Sentiment.Positive)]
    [InlineData("窗口人员很热心，可是审批太慢，令人失望。", Sentiment.Mixed)]
    [InlineData("The nurse was kind, but the wait was horrible.", Sentiment.Mixed)]
    [InlineData("", Sentiment.Neutral)]
    public void Text_IsFeltAsItsWordsSay(string text, Sentiment sentiment) => _reader.Read(NormalText.Of(text)).Sentiment.ShouldBe(sentiment);

    [Fact]
    public void Words_ThatTellIt_AreNamed() =>
        _reader.Read(NormalText.Of("物業置之不理，態度惡劣。")).Cues.ShouldBe(["置之不理", "恶劣"], ignoreOrder: true);

    [Fact]
    public void LatinWord_InsideALongerOne_IsNone() => _reader.Read("the kindergarten is on mankind street").Sentiment.ShouldBe(Sentiment.Neutral);
}
