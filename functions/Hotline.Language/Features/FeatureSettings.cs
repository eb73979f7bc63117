namespace Hotline.Language.Features;

/// <summary>What of a text the classifier looks at; kept in the model file, for a model is only good for the features it learned.</summary>
/// <param name="LongestNgram">Tokens in the longest run that counts as one feature.</param>
/// <param name="SubwordLetters">Letters in the parts of words of spaced scripts that are features too; 0 for none.</param>
/// <param name="FieldsApart">Whether a run in the subject is also a feature of its own beside the same run anywhere.</param>
/// <param name="LeastDocuments">In fewer texts than this a feature is chance.</param>
/// <param name="UnknownWeight">How much never-seen runs, up to two tokens long, water down the known ones: what makes a strange text uncertain.</param>
/// <param name="CharactersRead">From the front of each field.</param>
public sealed record FeatureSettings(
    int LongestNgram = 3,
    int SubwordLetters = 4,
    bool FieldsApart = true,
    int LeastDocuments = 2,
    double UnknownWeight = 0,
    int CharactersRead = 8_000);
