using Hotline.Language.Learning;

namespace Hotline.Language.Tests.Learning;

public sealed class ModelFileTests
{
    private static readonly LinearModel Model = Train();
    private static readonly byte[] File = Save(Model);

    [Fact]
    public void Model_SavedAndLoaded_AnswersTheSame()
    {
        var loaded = ModelFile.Load(new MemoryStream(File));

        foreach (var text in Sentences.Of(30, seed: 2))
        {
            Answer(loaded, text).ShouldBe(Answer(Model, text));
        }

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
    public void FileWithAWrongByteInItsHead_Loaded_IsRefused(int at)
    {
        var damaged = File.ToArray();
        damaged[at] ^= 0xFF;

        Should.Throw<InvalidDataException>(() => Load(damaged));
    }

    private static LinearModel Load(byte[] content) => ModelFile.Load(new MemoryStream(content));

    private static float[] Answer(LinearModel model, LabelledText text)
    {
        var probabilities = new float[model.Labels.Count];
        model.Classify(text.Fields, probabilities);
        return probabilities;
    }

    private static LinearModel Train()
    {
        var texts = Sentences.Of(120, seed: 1);
        return Trainer.Train(texts, TrainingSettings.For(texts));
    }

    private static byte[] Save(LinearModel model)
    {
        using var stream = new MemoryStream();
        ModelFile.Save(model, stream);
        return stream.ToArray();
    }
}
