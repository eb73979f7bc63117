using System.CommandLine;
using System.Text.Json;
using Hotline.Core;
using Hotline.Language.Judging;
using Hotline.Language.Learning;

namespace Hotline.Tool.Understand;

/// <summary><c>evaluate</c>: how well a model judges labelled texts, or how well one trained on them would (with <c>--folds</c>).</summary>
internal static class EvaluateCommand
{
    private const int MostFolds = 100;
    private const int UsualSeed = 7;

    public static Command Create()
    {
        var data = new LabelledDataOptions();
        var model = new Option<string>("--model") { Description = "Model file; the one trained last if not given." };
        var folds = new Option<int?>("--folds") { Description = "Cross-validate in so many parts instead of judging by a model." };
        var seed = new Option<int>("--seed") { Description = "Of the cut into parts.", DefaultValueFactory = _ => UsualSeed };
        var json = new Option<bool>("--json") { Description = "Print the figures as JSON." };
        folds.Validators.Add(given =>
        {
            if (given.GetValueOrDefault<int?>() is < 2 or > MostFolds)
            {
                given.AddError($"--folds must be from 2 to {MostFolds}.");
            }
        });
        var command = new Command("evaluate", "Print accuracy, macro-F1, figures of each label, confusion, calibration error and latency.") { model, folds, seed, json };
        foreach (var option in data.All)
        {
            command.Add(option);
        }

        command.Validators.Add(given =>
        {
            if (given.GetValue(model) is not null && given.GetValue(folds) is not null)
            {
                given.AddError("--model and --folds exclude each other: cross-validation trains models of its own.");
            }
        });
        command.SetAction(parsed => Working.RunAsync(stop =>
        {
            var (what, evaluation) = parsed.GetValue(folds) is { } parts
                ? CrossValidate(data.Of(parsed), parts, parsed.GetValue(seed), stop)
                : Judge(data.Of(parsed), parsed.GetValue(model));
            Print(what, evaluation, parsed.GetValue(json));
            return Task.CompletedTask;
        }));
        return command;
    }

    private static (string What, Evaluation Evaluation) Judge(LabelledData data, string? path)
    {
        var model = ModelFolder.InClone().Load(path);
        data = data.For(model.Info).WithColumns();
        if (model.Info.TextColumns.Count > 0 && data.Text.Count != model.Info.TextColumns.Count)
        {
            throw new ToolException($"Model {model.Info.Version} learned from {model.Info.TextColumns.Count} columns ({string.Join(", ", model.Info.TextColumns)}), not from {data.Text.Count}.");
        }

        var texts = data.Read();
        return ($"Model {model.Info.Version} on {texts.Count} texts", Evaluation.Of(model.Model, texts, TimeProvider.System));
    }

    private static (string What, Evaluation Evaluation) CrossValidate(LabelledData data, int parts, int seed, CancellationToken stop)
    {
        var texts = data.WithColumns().Read();
        if (texts.DistinctBy(text => text.Label).Count() < 2)
        {
            throw new ToolException("There must be texts of at least two labels.");
        }

        var evaluation = Working.WithProgress(
            $"{parts} parts", progress => Evaluation.CrossValidate(texts, parts, seed, TrainingSettings.For, TimeProvider.System, progress, stop));
        return ($"{parts} parts of {texts.Count} texts, each judged by a model of the others", evaluation);
    }

    private static void Print(string what, Evaluation evaluation, bool json)
    {
        if (json)
        {
            Console.WriteLine(JsonSerializer.Serialize(evaluation, CoreJson.Options));
        }
        else
        {
            EvaluationTable.Print(what, evaluation);
        }
    }
}
