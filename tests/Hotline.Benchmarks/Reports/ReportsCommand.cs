using System.CommandLine;

namespace Hotline.Benchmarks.Reports;

internal static class ReportsCommand
{
    public static Command Create()
    {
        var cases = CommandNumbers.Numbers("--cases", "Numbers of cases a year to report on, separated by commas, ascending.", usual: [1_000, 100_000, 1_000_000], most: 1_000_000);
        var reads = CommandNumbers.Number("--reads", "How often each report is asked for.", usual: 100, most: 10_000);
        var command = new Command("reports", "Asks for reports over a year, with the year before beside it.") { cases, reads };
        command.SetAction((parsed, cancellation) => ReportsBenchmark.RunAsync(
            parsed.GetRequiredValue(cases), parsed.GetRequiredValue(reads), cancellation));
        return command;
    }
}
