using Hotline.Language.Learning;

namespace Hotline.Language;

/// <summary>Gives the model to judge by, which may be another one from one text to the next.</summary>
public interface IModelSource
{
    Task<VersionedModel> CurrentAsync(CancellationToken cancellation);
}
