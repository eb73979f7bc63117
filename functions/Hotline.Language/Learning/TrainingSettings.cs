using Hotline.Language.Features;

namespace Hotline.Language.Learning;

/// <summary>How a classifier is trained.</summary>
/// <param name="Cost">What an error costs against large weights; larger follows the examples more closely.</param>
/// <param name="Balance">0 counts every text alike, 1 every label alike.</param>
/// <param name="WeighByLabel">Whether features that keep to one label count more.</param>
/// <param name="CalibrationFolds">Parts the texts are cut into for measuring, each judged by a model of the others, what a score is worth.</param>
/// <param name="MostWeights">Where there are many labels only the features of most texts are kept, so that the model stays below 30 MB.</param>
public sealed record TrainingSettings(
    FeatureSettings Features,
    double Cost = 1.2,
    double Balance = 0.7,
    bool WeighByLabel = true,
    int CalibrationFolds = 3,
    int Seed = 1,
    int MostWeights = 13_000_000)
{
    private const double FieldWeight = 0.6;
    private const double LongRunWeight = 0.7;

    /// <summary>
    /// For some thousand texts and up. A short field such as the subject gets a block of its own, or the long one would drown it;
    /// a field that is most of the text is the whole text nearly.
    /// </summary>
    public static TrainingSettings For(IReadOnlyList<LabelledText> texts)
    {
        var fields = texts.Count == 0 ? 0 : texts[0].Fields.Count;
        var lengths = Enumerable.Range(0, fields).Select(field => texts.Sum(text => (long)text.Fields[field].Length)).ToArray();
        var shortFields = Enumerable.Range(0, fields).Where(field => lengths[field] * 2 < lengths.Sum());
        return new TrainingSettings(new FeatureSettings(
        [
            new FeatureBlock(null, 1, 2, 1),
            new FeatureBlock(null, 3, 3, LongRunWeight),
            .. shortFields.Select(field => new FeatureBlock(field, 1, 2, FieldWeight)),
        ]));
    }

    /// <summary>For a handful of sentences per label and texts of a single field.</summary>
    public static TrainingSettings ForFewExamples { get; } = new(
        new FeatureSettings([new FeatureBlock(null, 1, 3, 1)], LeastDocuments: 1, Strangeness: 0.2),
        Cost: 0.5,
        Balance: 0,
        WeighByLabel: false,
        CalibrationFolds: 2);
}
