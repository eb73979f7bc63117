using System.Text.Json.Serialization;

namespace Hotline.Core.Classify;

/// <summary>Where the classifier's models are kept, by version, and which of them is in use.</summary>
public interface IModels
{
    /// <summary>Keeps the file and then its record; the same version again replaces both by the same.</summary>
    Task PutAsync(ModelRecord model, ReadOnlyMemory<byte> file, CancellationToken cancellation);

    Task<ModelRecord?> FindAsync(string version, CancellationToken cancellation);

    /// <summary>Null when there is no file of that version.</summary>
    Task<byte[]?> ReadAsync(string version, CancellationToken cancellation);

    /// <summary>All models, latest first.</summary>
    Task<IReadOnlyList<ModelRecord>> ListAsync(CancellationToken cancellation);

    /// <summary>Null while the model made of the policy alone is in use.</summary>
    Task<ActiveModel?> ActiveAsync(CancellationToken cancellation);

    Task ActivateAsync(ActiveModel model, CancellationToken cancellation);

    /// <summary>What the latest night of learning came to; null before the first.</summary>
    Task<LearningRound?> LatestRoundAsync(CancellationToken cancellation);

    Task KeepRoundAsync(LearningRound round, CancellationToken cancellation);
}

/// <summary>What a model was made of.</summary>
[JsonConverter(typeof(Cases.EnumTextConverter<ModelOrigin>))]
public enum ModelOrigin
{
    /// <summary>The examples in the city's category file alone.</summary>
    Policy,

    /// <summary>Those, and what the dispatch desk decided.</summary>
    People,

    /// <summary>Trained elsewhere and put here.</summary>
    Upload,
}

/// <summary>A model as it is listed.</summary>
/// <param name="Basis">Version of the model of the policy alone that it builds on; null for an uploaded one.</param>
/// <param name="Texts">How many it learned from.</param>
public sealed record ModelRecord(string Version, ModelOrigin Origin, string? Basis, DateTimeOffset MadeAt, int Texts)
{
    /// <summary>How it did on held-out cases beside the model it replaced; null where it was not compared.</summary>
    public PairedComparison? Judged { get; init; }
}

/// <summary>Which model is in use, since when (UTC), by whose decision, and which was before it (null: the policy's own).</summary>
public sealed record ActiveModel(string Version, DateTimeOffset Since, string By, string? Before);
