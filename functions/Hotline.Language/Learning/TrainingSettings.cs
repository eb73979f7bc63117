using Hotline.Language.Features;

namespace Hotline.Language.Learning;

/// <summary>How a classifier is trained. The defaults suit some thousand texts and up; <see cref="FewExamples"/> a handful per label.</summary>
/// <param name="Cost">What an error costs against large weights; larger follows the examples more closely.</param>
/// <param name="Balance">0 counts every text alike, 1 every label alike.</param>
/// <param name="CalibrationFolds">Parts the texts are cut into for measuring, each judged by a model of the others, what a score is worth.</param>
public sealed record TrainingSettings(
    FeatureSettings Features,
    double Cost = 1,
    double Balance = 0,
    int CalibrationFolds = 3,
    int Seed = 1)
{
    public static TrainingSettings Default { get; } = new(new FeatureSettings());

    public static TrainingSettings FewExamples { get; } =
        new(new FeatureSettings(FieldsApart: false, LeastDocuments: 1, UnknownWeight: 1), Cost: 4, Balance: 0.5, CalibrationFolds: 5);
}
