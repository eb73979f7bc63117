using Hotline.Language.Learning;

namespace Hotline.Language.Tests.Learning;

public sealed class SettingsChoiceTests
{
    [Fact]
    public void FewTexts_AreTrainedWithTheSettingsForFew() =>
        SettingsChoice.For(Of(300), CancellationToken.None).ShouldBe(TrainingSettings.ForFewExamples);

    [Fact]
    public void ManyTexts_AreTrainedWithWhateverIsRightMoreOftenOnThoseHeldOut()
    {
        var texts = Of(2_400);

        var chosen = SettingsChoice.For(texts, CancellationToken.None);

        var other = chosen == TrainingSettings.ForFewExamples ? TrainingSettings.For(texts) : TrainingSettings.ForFewExamples;
        Right(texts, chosen).ShouldBeGreaterThanOrEqualTo(Right(texts, other));
    }

    /// <summary>One in six has the words of another label, as people's own texts do.</summary>
    private static List<LabelledText> Of(int count)
    {
        var random = new Random(5);
        return [.. Sentences.Of(count, seed: 2).Select(text => new LabelledText([string.Join('，', text.Fields)], random.Next(6) == 0 ? "水" : text.Label))];
    }

    private static int Right(List<LabelledText> texts, TrainingSettings settings)
    {
        var folds = Folds.Of(texts, 5, seed: 3);
        var model = Trainer.Train(Folds.AllBut(folds, 0), settings);
        var probabilities = new float[model.Labels.Count];
        return folds[0].Count(text =>
        {
            model.Classify(text.Fields, probabilities);
            return model.Labels[Array.IndexOf(probabilities, probabilities.Max())] == text.Label;
        });
    }
}
