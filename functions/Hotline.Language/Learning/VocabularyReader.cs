using System.Runtime.InteropServices;
using Hotline.Language.Features;

namespace Hotline.Language.Learning;

/// <summary>Chooses the features worth learning and how rare each is.</summary>
internal static class VocabularyReader
{
    public static (Vocabulary Vocabulary, float[] Rarity) Read(IReadOnlyList<LabelledText> texts, FeatureSettings settings)
    {
        var documents = new Dictionary<uint, (int Count, int Last)>();
        var reader = new NgramReader(settings);
        for (var text = 0; text < texts.Count; text++)
        {
            foreach (var ngram in reader.Read(texts[text].Fields))
            {
                ref var seen = ref CollectionsMarshal.GetValueRefOrAddDefault(documents, ngram.Hash, out var known);
                if (!known || seen.Last != text)
                    seen = (seen.Count + 1, text);
            }
        }

        var kept = documents.Where(each => each.Value.Count >= settings.LeastDocuments).OrderBy(each => each.Key).ToArray();
        var vocabulary = new Vocabulary([.. kept.Select(each => each.Key)]);
        var rarity = kept.Select(each => (float)(Math.Log((texts.Count + 1.0) / (each.Value.Count + 1.0)) + 1)).ToArray();
        return (vocabulary, rarity);
    }
}
