using System.CommandLine;
using Hotline.Language.Judging;
using Hotline.Language.Learning;
using Hotline.Tool.Understand;
using Spectre.Console;

namespace Hotline.Benchmarks.Language;

/// <summary>`classify`: how well and how fast texts are classified, after training and from the category file alone.</summary>
internal static class ClassifyCommand
{
    private const string File = "messages.csv";
    private const int Folds = 5;
    private const int Seed = 7;
    private static readonly string[] TextColumns = ["subject", "detail"];

    public static Command Create()
    {
        var data = new Argument<DirectoryInfo>("folder")
        {
            Description = $"Holds {File} with the columns subject, detail, label and near_duplicate_group. Without it there is nothing to measure.",
        };
        var command = new Command("classify", "Measures the classifier: five folds by group, the model file, and the cold start.") { data };
        command.SetAction(given => Run(Path.Combine(given.GetRequiredValue(data).FullName, File)));
        return command;
    }

    private static int Run(string path)
    {
        if (!System.IO.File.Exists(path))
        {
            AnsiConsole.MarkupLineInterpolated($"[yellow]Not measured:[/] there is no {path}.");
            return 1;
        }

        using var file = System.IO.File.OpenText(path);
        var texts = LabelledCsv.Read(file, TextColumns, "label", "near_duplicate_group");
        CrossValidate(texts);
        ModelFigures.Print(texts);
        ColdStartFigures.Print(texts);
        return 0;
    }

    private static void CrossValidate(IReadOnlyList<LabelledText> texts)
    {
        var evaluation = Working.WithProgress(
            $"{Folds} folds", progress => Evaluation.CrossValidate(texts, Folds, Seed, TrainingSettings.For, TimeProvider.System, progress));
        EvaluationTable.Print($"{Folds} folds by group over {texts.Count} texts", evaluation);
    }
}
