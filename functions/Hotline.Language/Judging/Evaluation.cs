using Hotline.Language.Learning;

namespace Hotline.Language.Judging;

/// <summary>How well a model judges texts whose labels are known.</summary>
/// <param name="MacroF1">Mean over the labels of the harmonic mean of precision and recall: rare labels count like common ones.</param>
/// <param name="CalibrationError">Expected calibration error over ten bins: by how much stated and actual accuracy differ, 0 to 1.</param>
/// <param name="Confusion">Rows are true labels, columns judged ones, both in the order of <paramref name="Labels"/>.</param>
/// <param name="TimePerText">Mean on one thread.</param>
public sealed record Evaluation(
    int Texts,
    double Accuracy,
    double MacroF1,
    double CalibrationError,
    IReadOnlyList<LabelFigures> Labels,
    IReadOnlyList<IReadOnlyList<int>> Confusion,
    TimeSpan TimePerText)
{
    public static Evaluation Of(LinearModel model, IReadOnlyList<LabelledText> texts, TimeProvider time)
    {
        var tally = new Tally(model.Labels.Union(texts.Select(text => text.Label)));
        tally.Add(model, texts, time);
        return tally.ToEvaluation();
    }

    /// <summary>Judges every text by a model trained on the other parts; the figures are of all parts together.</summary>
    /// <param name="settings">Makes the settings of the training part: a choice may look at that part only.</param>
    /// <param name="progress">Told the part done, 0 to 1.</param>
    public static Evaluation CrossValidate(
        IReadOnlyList<LabelledText> texts,
        int folds,
        int seed,
        Func<IReadOnlyList<LabelledText>, TrainingSettings> settings,
        TimeProvider time,
        IProgress<double>? progress = null,
        CancellationToken cancellation = default)
    {
        var tally = new Tally(texts.Select(text => text.Label));
        var parts = Folds.Of(texts, folds, seed);
        for (var part = 0; part < parts.Count; part++)
        {
            var others = Folds.AllBut(parts, part);
            var model = Trainer.Train(others, settings(others), null, cancellation);
            tally.Add(model, parts[part], time);
            progress?.Report((part + 1.0) / parts.Count);
        }

        return tally.ToEvaluation();
    }
}

/// <param name="Texts">How many truly have the label.</param>
public sealed record LabelFigures(string Label, int Texts, double Precision, double Recall, double F1);
