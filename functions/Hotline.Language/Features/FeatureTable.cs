namespace Hotline.Language.Features;

/// <summary>The features a model knows, what each is worth before any label is looked at, and what a never-seen one is worth.</summary>
internal sealed record FeatureTable(FeatureSettings Settings, Vocabulary Vocabulary, float[] Worth, float UnknownWorth)
{
    public int Count => Vocabulary.Count;
}
