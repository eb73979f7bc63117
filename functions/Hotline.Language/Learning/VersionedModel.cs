namespace Hotline.Language.Learning;

/// <summary>A model with what is known of its making; this is what a model file holds.</summary>
public sealed record VersionedModel(ModelInfo Info, LinearModel Model);

/// <summary>Where a model comes from.</summary>
/// <param name="Version">Names the model for ever: letters, digits, dots and hyphens.</param>
/// <param name="Texts">How many it learned from.</param>
/// <param name="TextColumns">What its fields were called, in their order; empty where they came from no table.</param>
public sealed record ModelInfo(string Version, DateTimeOffset TrainedAt, int Texts, IReadOnlyList<string> TextColumns, string? LabelColumn)
{
    /// <summary>Changes with every change of the trainer that would make another model of the same texts.</summary>
    public const string Trainer = "embedded-2";
}
