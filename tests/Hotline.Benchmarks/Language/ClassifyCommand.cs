using System.CommandLine;
using Hotline.Language.Judging;
using Hotline.Language.Learning;
using Hotline.Tool.Understand;

namespace Hotline.Benchmarks.Language;

/// <summary>`classify`: how well and how fast texts are classified, after training and from the category file alone.</summary>
internal static class ClassifyCommand
{
    private const int Folds = 5;
    private const int Seed = 7;
    private static readonly string[] TextColumns = ["subject", "detail"];

    public static Command Create() => DataCommand.Create(
        "classify",
        "Measures the classifier: five folds by group, the model file, and the cold start.",
        "messages.csv",
        columns: "subject, detail, label and near_duplicate_group",
        Run);

    private static void Run(string path)
    {
        using var file = File.OpenText(path);
        var texts = LabelledCsv.Read(file, TextColumns, "label", "near_duplicate_group");
        CrossValidate(texts);
        ModelFigures.Print(texts);
        ColdStartFigures.Print(texts);
    }

    private static void CrossValidate(IReadOnlyList<LabelledText> texts)
    {
        var evaluation = Working.WithProgress(
            $"{Folds} folds", progress => Evaluation.CrossValidate(texts, Folds, Seed, TrainingSettings.For, TimeProvider.System, progress));
        EvaluationTable.Print($"{Folds} folds by group over {texts.Count} texts", evaluation);
    }
}
