using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Hotline.Core.Cases;
using Hotline.Core.Policy;
using Hotline.Language.Redaction;
using Hotline.Language.Redaction.Evaluation;
using Spectre.Console;

namespace Hotline.Benchmarks.Language;

/// <summary>`redact`: recall and precision of the redaction by kind, on both halves of our labelled sentences, and its speed.</summary>
internal static class RedactCommand
{
    private const int Rounds = 20;

    public static Command Create()
    {
        var command = new Command("redact", "Measures what the redaction finds in our labelled sentences, by kind, and how fast.");
        command.SetAction(_ => Run(new Redactor(PolicyLoader.Load(new EmbeddedPolicy()))));
        return command;
    }

    private static void Run(Redactor redactor)
    {
        using var file = File.OpenText(Path.Combine(AppContext.BaseDirectory, "Redaction", "sentences.txt"));
        var sentences = LabelledSentence.Read(file);
        Report.Machine("redaction");
        foreach (var half in sentences.GroupBy(sentence => sentence.Half))
        {
            var own = half.ToList();
            AnsiConsole.MarkupLineInterpolated(
                CultureInfo.InvariantCulture,
                $"[bold]{half.Key}[/]: {own.Count} sentences, {own.Count(sentence => sentence.Spans.Count == 0)} of them with nothing personal");
            Print(RedactionEvaluation.Of(redactor, own));
        }

        PrintSpeed(redactor, sentences);
    }

    private static void Print(IReadOnlyList<RedactionFigures> rows)
    {
        var table = Report.Table(["kind"], ["marked", "found", "recall", "taken out", "right", "precision"]);
        foreach (var row in rows)
        {
            table.AddRow(
                row.Kind is { } kind ? EnumText.Of(kind) : "all",
                Text(row.Marked),
                Text(row.Found),
                Share(row.Recall),
                Text(row.Redacted),
                Text(row.Right),
                Share(row.Precision));
        }

        AnsiConsole.Write(table);
    }

    private static void PrintSpeed(Redactor redactor, IReadOnlyList<LabelledSentence> sentences)
    {
        var watch = Stopwatch.StartNew();
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var sentence in sentences)
            {
                redactor.Redact(sentence.Text);
            }
        }

        var each = watch.Elapsed.TotalMilliseconds / (Rounds * sentences.Count);
        AnsiConsole.MarkupLineInterpolated(
            CultureInfo.InvariantCulture,
            $"{each:0.000} ms a sentence of {sentences.Average(sentence => sentence.Text.Length):0} characters on one core");
    }

    private static string Text(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static string Share(double share) => share.ToString("0.000", CultureInfo.InvariantCulture);
}
