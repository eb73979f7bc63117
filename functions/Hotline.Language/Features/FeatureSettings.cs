namespace Hotline.Language.Features;

/// <summary>What of a text the classifier looks at; kept in the model file, for a model is only good for the features it learned.</summary>
/// <param name="Blocks">Groups of features; each weighs as much as its weight says, however long its part of the text is.</param>
/// <param name="SubwordLetters">Letters in the parts of words of spaced scripts that are features too; 0 for none.</param>
/// <param name="LeastDocuments">In fewer texts than this a feature is chance.</param>
/// <param name="Strangeness">How much a never-seen run waters down the known ones: 0 not at all, 1 as much as a known rare one.</param>
/// <param name="CharactersRead">From the front of each field.</param>
public sealed record FeatureSettings(
    IReadOnlyList<FeatureBlock> Blocks,
    int SubwordLetters = 4,
    int LeastDocuments = 3,
    double Strangeness = 0,
    int CharactersRead = 8_000);

/// <summary>Runs of <paramref name="Shortest"/> to <paramref name="Longest"/> tokens in one field, or in all where it is null.</summary>
public sealed record FeatureBlock(int? Field, int Shortest, int Longest, double Weight)
{
    /// <summary>Subwords count with the runs of single tokens of the whole text.</summary>
    internal bool HasSubwords => Field is null && Shortest == 1;

    internal bool Covers(int field) => Field is null || Field == field;
}
