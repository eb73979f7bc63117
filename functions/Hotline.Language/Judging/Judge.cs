using Hotline.Language.Learning;

namespace Hotline.Language.Judging;

/// <summary>Explains a model's answer. Slower than <see cref="LinearModel.Classify"/>, for where a person reads it.</summary>
public static class Judge
{
    private const int Phrases = 5;
    private const int Candidates = 60;

    public static Judgement Of(LinearModel model, IReadOnlyList<string> fields, int top = 3)
    {
        var probabilities = new float[model.Labels.Count];
        model.Classify(fields, probabilities);
        var likeliest = Enumerable.Range(0, probabilities.Length).OrderByDescending(label => probabilities[label]).Take(top);
        var runs = new TextRuns(model, fields);
        return new Judgement([.. likeliest.Select(label => Explain(model.Labels[label], label, probabilities[label], runs))]);
    }

    internal static LabelJudgement Explain(string name, int label, float probability, TextRuns runs)
    {
        var strongest = runs.All
            .Select(run => (Run: run, Weight: runs.Weight(run, label)))
            .OrderByDescending(each => Math.Abs(each.Weight))
            .DistinctBy(each => each.Run.Feature)
            .Take(Candidates)
            .Select(each => Gather(each.Run, label, runs))
            .DistinctBy(each => each.Phrase)
            .ToList();
        return new LabelJudgement(name, probability, Apart(strongest.Where(each => each.Weight > 0)), Apart(strongest.Where(each => each.Weight < 0)));
    }

    // A phrase moves the score by itself and by its parts: "红灯" also by "红" and "灯".
    private static Evidence Gather(TextRuns.Run run, int label, TextRuns runs) => new(
        runs.Spelling(run.Field, run.Start, run.End),
        runs.SumWithin(run.Field, run.Start, run.End, part => runs.Weight(part, label)));

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
}
