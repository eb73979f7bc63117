using Hotline.Language.Judging;
using Hotline.Language.Learning;
using Hotline.Language.Tests.Learning;

namespace Hotline.Language.Tests.Judging;

public sealed class EvaluationTests
{
    private static readonly IReadOnlyList<LabelledText> Texts = Sentences.Of(150, seed: 3);

    [Fact]
    public void SeparableTexts_CrossValidated_AreAllRight()
    {
        var evaluation = Evaluation.CrossValidate(Texts, 5, 1, TrainingSettings.For, TimeProvider.System);

        evaluation.Texts.ShouldBe(150);
        evaluation.Accuracy.ShouldBe(1);
        evaluation.MacroF1.ShouldBe(1);
    }

    [Fact]
    public void TextsWithSomeLabelsSwapped_Evaluated_ShowItInEveryFigure()
    {
        var model = Trainer.Train(Texts, TrainingSettings.For(Texts));
        // Of 50 each: 10 texts on water now claim to be on roads, and 5 on schools a label the model never saw.
        var swapped = Relabel(Relabel(Texts, "水", "路", 10), "校", "新", 5);

        var evaluation = Evaluation.Of(model, swapped, TimeProvider.System);

        evaluation.Accuracy.ShouldBe(135 / 150.0, 1e-9);
        evaluation.Labels.Select(each => each.Label).ShouldBe(["新", "校", "水", "路"], ignoreOrder: true);
        var water = evaluation.Labels.Single(each => each.Label == "水");
        (water.Texts, water.Precision, water.Recall).ShouldBe((40, 0.8, 1.0));
        var roads = evaluation.Labels.Single(each => each.Label == "路");
        (roads.Precision, roads.Recall).ShouldBe((1.0, 50 / 60.0));
        evaluation.MacroF1.ShouldBe(evaluation.Labels.Average(each => each.F1), 1e-9);
        Cell(evaluation, "路", "水").ShouldBe(10);
        Cell(evaluation, "新", "校").ShouldBe(5);
        evaluation.CalibrationError.ShouldBe(0.1, 0.05);
    }

    private static int Cell(Evaluation evaluation, string truth, string judged)
    {
        var labels = evaluation.Labels.Select(each => each.Label).ToList();
        return evaluation.Confusion[labels.IndexOf(truth)][labels.IndexOf(judged)];
    }

    private static List<LabelledText> Relabel(IReadOnlyList<LabelledText> texts, string from, string to, int count)
    {
        var chosen = texts.Where(text => text.Label == from).Take(count).ToHashSet(ReferenceEqualityComparer.Instance);
        return [.. texts.Select(text => chosen.Contains(text) ? text with { Label = to } : text)];
    }
}
