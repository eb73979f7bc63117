using Hotline.Language.Features;

namespace Hotline.Language.Learning;

/// <summary>Trains a classifier of labelled texts: the same texts in the same order give the same model.</summary>
public static class Trainer
{
    /// <param name="progress">Told the part done, 0 to 1.</param>
    /// <exception cref="ArgumentException">There are fewer than two labels to tell apart.</exception>
    public static LinearModel Train(
        IReadOnlyList<LabelledText> texts,
        TrainingSettings settings,
        IProgress<double>? progress = null,
        CancellationToken cancellation = default)
    {
        string[] labels = [.. texts.Select(text => text.Label).Distinct().Order(StringComparer.Ordinal)];
        if (labels.Length < 2)
        {
            throw new ArgumentException("There must be at least two labels to tell apart.", nameof(texts));
        }

        var folds = Folds.Of(texts, settings.CalibrationFolds, settings.Seed);
        var heldOut = new List<float[]>();
        var truth = new List<int>();
        for (var fold = 0; fold < folds.Count; fold++)
        {
            var model = Fit(Folds.AllBut(folds, fold), labels, settings, cancellation);
            heldOut.AddRange(folds[fold].Select(text => model.ScoresOf(text.Fields)));
            truth.AddRange(folds[fold].Select(text => IndexOf(labels, text)));
            progress?.Report((fold + 1.0) / (folds.Count + 1));
        }

        var final = Fit(texts, labels, settings, cancellation).With(Calibration.Fit(heldOut, truth, labels.Length));
        progress?.Report(1);
        return final;
    }

    private static LinearModel Fit(IReadOnlyList<LabelledText> texts, string[] labels, TrainingSettings settings, CancellationToken cancellation)
    {
        int[] truth = [.. texts.Select(text => IndexOf(labels, text))];
        var features = FeatureChoice.Choose(texts, truth, labels.Length, settings);
        var encoder = new TextEncoder(features);
        var rows = new SparseMatrix();
        foreach (var text in texts)
        {
            encoder.Encode(text.Fields);
            rows.Add(encoder.Indices, encoder.Values);
        }

        var weights = new Half[features.Count * labels.Length];
        var biases = new float[labels.Length];
        Parallel.For(0, labels.Length, new ParallelOptions { CancellationToken = cancellation }, label =>
        {
            bool[] belongs = [.. truth.Select(each => each == label)];
            var trained = DualCoordinateDescent.Train(rows, features.Count, belongs, CostsOf(belongs, settings), settings.Seed);
            for (var feature = 0; feature < features.Count; feature++)
            {
                weights[(feature * labels.Length) + label] = (Half)trained[feature];
            }

            biases[label] = trained[^1];
        });
        return new LinearModel(labels, features, weights, biases, Calibration.None(labels.Length));
    }

    private static int IndexOf(string[] labels, LabelledText text) => Array.BinarySearch(labels, text.Label, StringComparer.Ordinal);

    private static double[] CostsOf(bool[] belongs, TrainingSettings settings)
    {
        var inside = Math.Max(1, belongs.Count(each => each));
        var outside = Math.Max(1, belongs.Length - inside);
        var forInside = settings.Cost * Math.Pow((double)outside / inside, settings.Balance);
        return [.. belongs.Select(each => each ? forInside : settings.Cost)];
    }
}
