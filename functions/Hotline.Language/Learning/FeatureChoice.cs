using System.Runtime.InteropServices;
using Hotline.Language.Features;

namespace Hotline.Language.Learning;

/// <summary>Chooses the features worth learning and says what each is worth.</summary>
internal static class FeatureChoice
{
    public static FeatureTable Choose(IReadOnlyList<LabelledText> texts, int[] labels, int labelCount, TrainingSettings settings)
    {
        var (vocabulary, frequencies) = CountTexts(texts, settings.Features, settings.MostWeights / labelCount);
        var worth = new float[vocabulary.Count];
        for (var feature = 0; feature < worth.Length; feature++)
        {
            worth[feature] = Rarity(texts.Count, frequencies[feature]);
        }

        var plain = new FeatureTable(settings.Features, vocabulary, worth, Rarity(texts.Count, 0));
        return settings.WeighByLabel ? WeighByLabel(plain, texts, labels, labelCount, frequencies) : plain;
    }

    private static (Vocabulary Vocabulary, int[] Frequencies) CountTexts(
        IReadOnlyList<LabelledText> texts, FeatureSettings settings, int most)
    {
        var seen = new Dictionary<uint, (int Count, int Last)>();
        var reader = new NgramReader(settings);
        for (var text = 0; text < texts.Count; text++)
        {
            foreach (var ngram in reader.Read(texts[text].Fields))
            {
                ref var entry = ref CollectionsMarshal.GetValueRefOrAddDefault(seen, ngram.Hash, out var known);
                if (!known || entry.Last != text)
                {
                    entry = (entry.Count + 1, text);
                }
            }
        }

        var kept = seen.Where(each => each.Value.Count >= settings.LeastDocuments)
            .OrderByDescending(each => each.Value.Count).ThenBy(each => each.Key)
            .Take(most)
            .OrderBy(each => each.Key)
            .ToArray();
        return (new Vocabulary([.. kept.Select(each => each.Key)]), [.. kept.Select(each => each.Value.Count)]);
    }

    /// <summary>Inverse document frequency, smoothed as if one more text held every feature.</summary>
    private static float Rarity(int texts, int frequency) => (float)(Math.Log((texts + 1.0) / (frequency + 1.0)) + 1);

    /// <summary>Relevance frequency (Lan et al., PAMI 2009): a feature that keeps to one label is worth more than one spread over all.</summary>
    private static FeatureTable WeighByLabel(FeatureTable plain, IReadOnlyList<LabelledText> texts, int[] labels, int labelCount, int[] frequencies)
    {
        // The labels of the texts that hold a feature, feature after feature.
        var starts = new int[frequencies.Length + 1];
        for (var feature = 0; feature < frequencies.Length; feature++)
        {
            starts[feature + 1] = starts[feature] + frequencies[feature];
        }

        var labelsOfFeature = new int[starts[^1]];
        var next = starts[..^1];
        var encoder = new TextEncoder(plain);
        for (var text = 0; text < texts.Count; text++)
        {
            encoder.Encode(texts[text].Fields);
            foreach (var feature in encoder.Indices)
            {
                labelsOfFeature[next[feature]++] = labels[text];
            }
        }

        var sizes = new int[labelCount];
        foreach (var label in labels)
        {
            sizes[label]++;
        }

        var worth = new float[plain.Worth.Length];
        for (var feature = 0; feature < worth.Length; feature++)
        {
            worth[feature] = plain.Worth[feature] * Relevance(labelsOfFeature.AsSpan(starts[feature]..starts[feature + 1]), sizes, texts.Count);
        }

        return plain with { Worth = worth };
    }

    private static float Relevance(ReadOnlySpan<int> labels, int[] sizes, int texts)
    {
        var counts = new int[sizes.Length];
        foreach (var label in labels)
        {
            counts[label]++;
        }

        var highest = 0.0;
        for (var label = 0; label < sizes.Length; label++)
        {
            if (counts[label] == 0)
            {
                continue;
            }

            var balance = (double)(texts - sizes[label]) / sizes[label];
            highest = Math.Max(highest, counts[label] * balance / Math.Max(1, labels.Length - counts[label]));
        }

        return (float)Math.Log2(2 + highest);
    }
}
