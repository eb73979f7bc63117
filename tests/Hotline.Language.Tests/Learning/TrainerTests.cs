using Hotline.Language.Learning;

namespace Hotline.Language.Tests.Learning;

public sealed class TrainerTests
{
    private static readonly IReadOnlyList<LabelledText> Texts = Sentences.Of(120, seed: 1);

    [Fact]
    public void Training_OfTheSameTextsTwice_GivesTheSameModel()
    {
        Bytes(Train(Texts)).ShouldBe(Bytes(Train(Texts)));
    }

    [Fact]
    public void Training_WithProgress_EndsAtOne()
    {
        var progress = new Steps();

        Trainer.Train(Texts, TrainingSettings.For(Texts), progress);

        progress.Reported.ShouldBe([0.25, 0.5, 0.75, 1]);
    }

    [Fact]
    public void Training_Cancelled_Stops()
    {
        Should.Throw<OperationCanceledException>(() => Trainer.Train(Texts, TrainingSettings.For(Texts), null, new CancellationToken(canceled: true)));
    }

    [Fact]
    public void OneLabelOnly_IsRefused()
    {
        Should.Throw<ArgumentException>(() => Train([.. Texts.Where(text => text.Label == "水")]));
    }

    [Fact]
    public void LabelWithASingleText_Trained_IsStillKnown()
    {
        var model = Train([.. Texts, new LabelledText(["蝴蝶", "蝴蝶飞走了"], "独")]);

        model.Labels.ShouldBe(["校", "水", "独", "路"], ignoreOrder: true);
    }

    [Fact]
    public void ManyLabels_Trained_KeepOnlyTheFeaturesOfMostTexts()
    {
        var model = Trainer.Train(Texts, TrainingSettings.For(Texts) with { MostWeights = 60 });

        model.FeatureCount.ShouldBe(20);
    }

    [Fact]
    public void Settings_ForShortAndLongField_GiveTheShortOneABlockOfItsOwn()
    {
        var settings = TrainingSettings.For(Texts);

        settings.Features.Blocks.Where(block => block.Field is not null).Select(block => block.Field).ShouldBe([0]);
    }

    private static LinearModel Train(IReadOnlyList<LabelledText> texts) => Trainer.Train(texts, TrainingSettings.For(texts));

    private static byte[] Bytes(LinearModel model)
    {
        using var stream = new MemoryStream();
        ModelFile.Save(ModelVersions.Name(model, 0, default, [], null), stream);
        return stream.ToArray();
    }

    private sealed class Steps : IProgress<double>
    {
        public List<double> Reported { get; } = [];

        public void Report(double value) => Reported.Add(value);
    }
}
