using System.CommandLine;

namespace Hotline.Benchmarks.Search;

internal static class SearchCommand
{
    public static Command Create()
    {
        var cases = CommandNumbers.Number("--cases", "How many cases to search among.", usual: 100_000, most: 1_000_000);
        var searches = CommandNumbers.Number("--searches", "How many searches of each kind.", usual: 200, most: 10_000);
        var command = new Command("search", "Searches many cases over HTTP: time, completeness against a scan of every text, index size, time until found.")
        {
            cases,
            searches,
        };
        command.SetAction((parsed, cancellation) => SearchBenchmark.RunAsync(
            parsed.GetRequiredValue(cases), parsed.GetRequiredValue(searches), cancellation));
        return command;
    }
}
