using Hotline.Language.Features;

namespace Hotline.Language.Learning;

/// <summary>Trains a classifier of labelled texts: the same texts in the same order give the same model.</summary>
public static class Trainer
{
    /// <exception cref="ArgumentException">There are fewer than two labels to tell apart.</exception>
    public static LinearModel Train(
        IReadOnlyList<LabelledText> texts,
        TrainingSettings settings,
        IProgress<double>? progress = null,
        CancellationToken cancellation = default)
    {
        string[] labels = [.. texts.Select(text => text.Label).Distinct().Order(StringComparer.Ordinal)];
        if (labels.Length < 2)
            throw new ArgumentException("There must be at least two labels to tell apart.", nameof(texts));

        var folds = Folds.Of(texts, settings.CalibrationFolds, settings.Seed);
        var heldOut = new List<float[]>();
        var truth = new List<int>();
        for (var fold = 0; fold < folds.Count; fold++)
        {
            cancellation.ThrowIfCancellationRequested();
            progress?.Report((double)fold / (folds.Count + 1));
            var model = Fit(Folds.AllBut(folds, fold), labels, settings);
            foreach (var text in folds[fold])
            {
                heldOut.Add(model.ScoresOf(text.Fields));
                truth.Add(Array.BinarySearch(labels, text.Label, StringComparer.Ordinal));
            }
        }

        cancellation.ThrowIfCancellationRequested();
        progress?.Report((double)folds.Count / (folds.Count + 1));
        var final = Fit(texts, labels, settings).With(Calibration.Fit(heldOut, truth, labels.Length));
        progress?.Report(1);
        return final;
    }

    private static LinearModel Fit(IReadOnlyList<LabelledText> texts, string[] labels, TrainingSettings settings)
    {
        var (vocabulary, rarity) = VocabularyReader.Read(texts, settings.Features);
        var encoder = new TextEncoder(settings.Features, vocabulary, rarity);
        var rows = new SparseMatrix();
        foreach (var text in texts)
        {
            encoder.Encode(text.Fields);
            rows.Add(encoder.Indices, encoder.Values);
        }

        var weights = new float[vocabulary.Count * labels.Length];
        var biases = new float[labels.Length];
        Parallel.For(0, labels.Length, label =>
        {
            bool[] belongs = [.. texts.Select(text => text.Label == labels[label])];
            var trained = DualCoordinateDescent.Train(rows, vocabulary.Count, belongs, CostsOf(belongs, settings), settings.Seed);
            for (var feature = 0; feature < vocabulary.Count; feature++)
                weights[(feature * labels.Length) + label] = trained[feature];
            biases[label] = trained[^1];
        });
        return new LinearModel(labels, settings.Features, vocabulary, rarity, weights, biases, Calibration.None(labels.Length));
    }

    private static double[] CostsOf(bool[] belongs, TrainingSettings settings)
    {
        var inside = Math.Max(1, belongs.Count(each => each));
        var outside = Math.Max(1, belongs.Length - inside);
        var forInside = settings.Cost * Math.Pow((double)outside / inside, settings.Balance);
        return [.. belongs.Select(each => each ? forInside : settings.Cost)];
    }
}
