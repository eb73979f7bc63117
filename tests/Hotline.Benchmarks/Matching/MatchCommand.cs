using System.CommandLine;

namespace Hotline.Benchmarks.Matching;

internal static class MatchCommand
{
    public static Command Create()
    {
        var cases = CommandNumbers.Number("--cases", "How many cases of the last sixty days to compare with.", usual: 100_000, most: 1_000_000);
        var asked = CommandNumbers.Number("--asked", "How many new cases of each sort to look up.", usual: 200, most: 10_000);
        var command = new Command("match", "Looks for similar cases while one is typed: time over HTTP, and whether the planted original is suggested.") { cases, asked };
        command.SetAction((parsed, cancellation) => MatchBenchmark.RunAsync(
            parsed.GetRequiredValue(cases), parsed.GetRequiredValue(asked), cancellation));
        return command;
    }
}
