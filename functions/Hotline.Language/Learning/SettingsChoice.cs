namespace Hotline.Language.Learning;

/// <summary>
/// How to train on a city's own texts: a handful of sentences for each category wants other settings than thousands of cases. Which do
/// better is tried on a part held out, once there are enough texts for either to be worth trying.
/// </summary>
internal static class SettingsChoice
{
    /// <summary>With fewer texts a part held out tells too little.</summary>
    private const int LeastForMany = 2_000;

    private const int Parts = 5;
    private const int Seed = 3;

    public static TrainingSettings For(IReadOnlyList<LabelledText> texts, CancellationToken cancellation)
    {
        if (texts.Count < LeastForMany)
        {
            return TrainingSettings.ForFewExamples;
        }

        var folds = Folds.Of(texts, Parts, Seed);
        var (learned, heldOut) = (Folds.AllBut(folds, 0), folds[0]);
        var forMany = TrainingSettings.For(texts);
        return Right(forMany) > Right(TrainingSettings.ForFewExamples) ? forMany : TrainingSettings.ForFewExamples;

        int Right(TrainingSettings settings)
        {
            var model = Trainer.Train(learned, settings, null, cancellation);
            var probabilities = new float[model.Labels.Count];
            return heldOut.Count(text =>
            {
                model.Classify(text.Fields, probabilities);
                return model.Labels[Array.IndexOf(probabilities, probabilities.Max())] == text.Label;
            });
        }
    }
}
