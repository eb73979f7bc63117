using System.CommandLine;

namespace Hotline.Benchmarks.WorkList;

internal static class WorkListCommand
{
    public static Command Create()
    {
        var cases = CommandNumbers.Numbers("--cases", "Numbers of cases to read among, separated by commas, ascending.", usual: [1_000, 10_000], most: 1_000_000);
        var reads = CommandNumbers.Number("--reads", "How often each page is read.", usual: 200, most: 10_000);
        var command = new Command("worklist", "Reads a work list page and a case among few and many others, beside the bare queries.") { cases, reads };
        command.SetAction((parsed, cancellation) => WorkListBenchmark.RunAsync(
            parsed.GetRequiredValue(cases), parsed.GetRequiredValue(reads), cancellation));
        return command;
    }
}
