using Hotline.Language.Features;
using Hotline.Language.Learning;
using Hotline.Language.Text;

namespace Hotline.Language.Judging;

/// <summary>Explains a model's answer. Slower than <see cref="LinearModel.Classify"/>, for where a person reads it.</summary>
public static class Judge
{
    private const int Phrases = 5;
    private const int Candidates = 200;

    public static Judgement Of(LinearModel model, IReadOnlyList<string> fields, int top = 3)
    {
        var probabilities = new float[model.Labels.Count];
        model.Classify(fields, probabilities);
        var encoder = new TextEncoder(model.Table);
        var ngrams = encoder.Encode(fields);
        var runs = Locate(model, encoder, ngrams);
        var spelling = new Spelling(fields, model.Features.CharactersRead);

        var likeliest = Enumerable.Range(0, probabilities.Length)
            .OrderByDescending(label => probabilities[label])
            .Take(top)
            .Select(label => Explain(model, label, probabilities[label], runs, spelling));
        return new Judgement([.. likeliest]);
    }

    // A run that occurs often, or in several blocks, is one feature value shared out over its occurrences.
    private static List<(Ngram Ngram, int Feature, float Value)> Locate(LinearModel model, TextEncoder encoder, ReadOnlySpan<Ngram> ngrams)
    {
        var values = new Dictionary<int, float>();
        for (var at = 0; at < encoder.Indices.Length; at++)
        {
            values[encoder.Indices[at]] = encoder.Values[at];
        }

        var runs = new List<(Ngram, int, float)>();
        foreach (var ngram in ngrams)
        {
            var feature = model.Table.Vocabulary.IndexOf(ngram.Hash);
            if (feature >= 0 && values.Remove(feature, out var value))
            {
                runs.Add((ngram, feature, value));
            }
        }

        return runs;
    }

    private static LabelJudgement Explain(
        LinearModel model,
        int label,
        float probability,
        List<(Ngram Ngram, int Feature, float Value)> runs,
        Spelling spelling)
    {
        var phrases = new Dictionary<string, double>();
        foreach (var (ngram, feature, value) in runs)
        {
            var weights = model.WeightsOf(feature);
            var phrase = spelling.Of(ngram);
            phrases[phrase] = phrases.GetValueOrDefault(phrase) + (value * (weights[label] - Mean(weights)));
        }

        var candidates = phrases.OrderByDescending(each => Math.Abs(each.Value)).Take(Candidates).Select(each => Gather(each.Key, phrases)).ToList();
        return new LabelJudgement(
            model.Labels[label],
            probability,
            Apart(candidates.Where(each => each.Weight > 0)),
            Apart(candidates.Where(each => each.Weight < 0)));
    }

    // A phrase moves the score by itself and by its parts: "红灯" also by "红" and "灯".
    private static Evidence Gather(string phrase, Dictionary<string, double> phrases) =>
        new(phrase, phrases.Where(part => phrase.Contains(part.Key, StringComparison.Ordinal)).Sum(part => part.Value));

    /// <summary>The strongest phrases for their length, without those that are part of a stronger one or hold it.</summary>
    private static List<Evidence> Apart(IEnumerable<Evidence> candidates)
    {
        var chosen = new List<Evidence>();
        foreach (var evidence in candidates.OrderByDescending(each => Math.Abs(each.Weight) / Math.Sqrt(each.Phrase.Length)))
        {
            if (chosen.Count == Phrases)
            {
                break;
            }

            if (!chosen.Exists(other => other.Phrase.Contains(evidence.Phrase) || evidence.Phrase.Contains(other.Phrase)))
            {
                chosen.Add(evidence);
            }
        }

        return chosen;
    }

    private static float Mean(ReadOnlySpan<float> weights)
    {
        var sum = 0f;
        foreach (var weight in weights)
        {
            sum += weight;
        }

        return sum / weights.Length;
    }

    /// <summary>Gives runs back as they were written, where normalising kept every character in its place.</summary>
    private sealed class Spelling(IReadOnlyList<string> fields, int charactersRead)
    {
        private readonly string[] _texts = [.. fields.Select(field => AsWritten(field, charactersRead))];

        public string Of(Ngram ngram) => _texts[ngram.Field][ngram.Start..ngram.End];

        private static string AsWritten(string field, int charactersRead)
        {
            using var normal = new NormalText(field, charactersRead);
            return normal.Span.Length == Math.Min(field.Length, charactersRead) ? field : normal.Span.ToString();
        }
    }
}
