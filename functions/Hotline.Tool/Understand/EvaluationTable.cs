using System.Globalization;
using Hotline.Language.Judging;
using Spectre.Console;

namespace Hotline.Tool.Understand;

/// <summary>Prints an evaluation: the figures, each label, and what was taken for what.</summary>
internal static class EvaluationTable
{
    /// <summary>With more labels no terminal holds the whole matrix; then the commonest confusions stand for it.</summary>
    private const int LabelsInMatrix = 12;

    private const int CommonestConfusions = 20;

    public static void Print(string what, Evaluation evaluation)
    {
        AnsiConsole.MarkupLineInterpolated(
            CultureInfo.InvariantCulture,
            $"[bold]{what}[/]: accuracy {evaluation.Accuracy:0.0000}, macro-F1 {evaluation.MacroF1:0.0000}, calibration error {evaluation.CalibrationError:0.0000}, {evaluation.TimePerText.TotalMilliseconds:0.000} ms a text");
        var isSmall = evaluation.Labels.Count <= LabelsInMatrix;
        AnsiConsole.Write(Figures(evaluation, withMatrix: isSmall));
        if (!isSmall)
        {
            AnsiConsole.Write(Confusions(evaluation));
        }
    }

    private static Table Figures(Evaluation evaluation, bool withMatrix)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("label", "texts", "precision", "recall", "F1");
        foreach (var label in withMatrix ? evaluation.Labels : [])
        {
            table.AddColumn(new TableColumn($"→ {label.Label.EscapeMarkup()}").RightAligned());
        }

        for (var row = 0; row < evaluation.Labels.Count; row++)
        {
            var label = evaluation.Labels[row];
            string[] figures = [Whole(label.Texts), Share(label.Precision), Share(label.Recall), Share(label.F1)];
            table.AddRow([label.Label.EscapeMarkup(), .. figures, .. withMatrix ? evaluation.Confusion[row].Select(Whole) : []]);
        }

        return table;
    }

    private static Table Confusions(Evaluation evaluation)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("label", "taken for", "texts");
        var commonest =
            from truth in Enumerable.Range(0, evaluation.Labels.Count)
            from judged in Enumerable.Range(0, evaluation.Labels.Count)
            where truth != judged && evaluation.Confusion[truth][judged] > 0
            orderby evaluation.Confusion[truth][judged] descending
            select (truth, judged);
        foreach (var (truth, judged) in commonest.Take(CommonestConfusions))
        {
            table.AddRow(
                evaluation.Labels[truth].Label.EscapeMarkup(), evaluation.Labels[judged].Label.EscapeMarkup(), Whole(evaluation.Confusion[truth][judged]));
        }

        return table;
    }

    private static string Share(double share) => share.ToString("0.000", CultureInfo.InvariantCulture);

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
