using Hotline.Language.Learning;

namespace Hotline.Language.Tests.Learning;

public sealed class ModelFileTests
{
    private static readonly VersionedModel Model = Train();
    private static readonly byte[] File = Save(Model);

    [Fact]
    public void Model_SavedAndLoaded_AnswersTheSame()
    {
        var loaded = ModelFile.Load(new MemoryStream(File));

        foreach (var text in Sentences.Of(30, seed: 2))
        {
            Answer(loaded.Model, text).ShouldBe(Answer(Model.Model, text));
        }

        (loaded.Info.Version, loaded.Info.TrainedAt, loaded.Info.LabelColumn).ShouldBe((Model.Info.Version, Model.Info.TrainedAt, "label"));
        loaded.Info.TextColumns.ShouldBe(["subject", "detail"]);
        Save(loaded).ShouldBe(File);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(6)]
    [InlineData(40)]
    [InlineData(-1)]
    public void FileCutShort_Loaded_IsRefused(int length)
    {
        var cut = length < 0 ? File[..^1] : File[..length];

        Should.Throw<InvalidDataException>(() => Load(cut));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(-33)]
    [InlineData(-2000)]
    [InlineData(-1)]
    public void FileWithAWrongByte_Loaded_IsRefused(int at)
    {
        var damaged = File.ToArray();
        damaged[at < 0 ? damaged.Length + at : at] ^= 0xFF;

        Should.Throw<InvalidDataException>(() => Load(damaged));
    }

    private static VersionedModel Load(byte[] content) => ModelFile.Load(new MemoryStream(content));

    private static float[] Answer(LinearModel model, LabelledText text)
    {
        var probabilities = new float[model.Labels.Count];
        model.Classify(text.Fields, probabilities);
        return probabilities;
    }

    private static VersionedModel Train()
    {
        var texts = Sentences.Of(120, seed: 1);
        var trained = Trainer.Train(texts, TrainingSettings.For(texts));
        return ModelVersions.Name(trained, texts.Count, new(2026, 3, 4, 2, 0, 0, TimeSpan.Zero), ["subject", "detail"], "label");
    }

    private static byte[] Save(VersionedModel model)
    {
        using var stream = new MemoryStream();
        ModelFile.Save(model, stream);
        return stream.ToArray();
    }
}
