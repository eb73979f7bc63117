using Hotline.Core.Classify;
using Hotline.Language.ColdStart;

namespace Hotline.Language.Learning;

/// <summary>Trains the embedded classifier on the policy's examples together with what people decided.</summary>
public sealed class EmbeddedTraining(ColdStartTraining coldStart, IModelSource models, TimeProvider time) : IModelTraining
{
    public string Basis => coldStart.Version;

    public async Task<IClassifier> InUseAsync(CancellationToken cancellation) => new CategoryClassifier(await models.CurrentAsync(cancellation));

    public Task<IClassifier> TrainAsync(IReadOnlyList<CaseExample> examples, CancellationToken cancellation) => Task.Run(
        IClassifier () =>
        {
            LabelledText[] texts = [.. coldStart.Texts, .. examples.Select(example => new LabelledText([example.Text], example.Category))];
            var model = Trainer.Train(texts, SettingsChoice.For(texts, cancellation), null, cancellation);
            return new CategoryClassifier(ModelVersions.Name(model, texts.Length, time.GetUtcNow(), [], null));
        },
        cancellation);

    public IClassifier? Read(byte[] file)
    {
        try
        {
            using var stream = new MemoryStream(file);
            return new CategoryClassifier(ModelFile.Load(stream));
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
