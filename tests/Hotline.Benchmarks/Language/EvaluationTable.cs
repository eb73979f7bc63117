using System.Globalization;
using Hotline.Language.Judging;
using Spectre.Console;

namespace Hotline.Benchmarks.Language;

/// <summary>Prints an evaluation: the figures, each label, and what was taken for what.</summary>
internal static class EvaluationTable
{
    public static void Print(string what, Evaluation evaluation)
    {
        AnsiConsole.MarkupLineInterpolated(
            CultureInfo.InvariantCulture,
            $"[bold]{what}[/]: accuracy {evaluation.Accuracy:0.0000}, macro-F1 {evaluation.MacroF1:0.0000}, calibration error {evaluation.CalibrationError:0.0000}, {evaluation.TimePerText.TotalMilliseconds:0.000} ms a text");
        var table = new Table().Border(TableBorder.Simple).AddColumns("label", "texts", "precision", "recall", "F1");
        foreach (var label in evaluation.Labels)
        {
            table.AddColumn(new TableColumn($"→ {label.Label}").RightAligned());
        }

        for (var row = 0; row < evaluation.Labels.Count; row++)
        {
            var label = evaluation.Labels[row];
            string[] figures = [Whole(label.Texts), Share(label.Precision), Share(label.Recall), Share(label.F1)];
            table.AddRow([label.Label, .. figures, .. evaluation.Confusion[row].Select(Whole)]);
        }

        AnsiConsole.Write(table);
    }

    private static string Share(double share) => share.ToString("0.000", CultureInfo.InvariantCulture);

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
