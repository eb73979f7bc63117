using Hotline.Language.Learning;

namespace Hotline.Language.ColdStart;

/// <summary>The model of the policy alone, trained once when it is first asked for; several callers share the one training.</summary>
public sealed class ColdStartModel(ColdStartTraining training, TimeProvider time) : IModelSource
{
    private readonly Lazy<Task<VersionedModel>> _model = new(() => Task.Run(() => training.Train(time.GetUtcNow())));

    public Task<VersionedModel> CurrentAsync(CancellationToken cancellation) => _model.Value.WaitAsync(cancellation);
}
