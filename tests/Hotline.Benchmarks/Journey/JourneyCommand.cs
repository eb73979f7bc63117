using System.CommandLine;

namespace Hotline.Benchmarks.Journey;

internal static class JourneyCommand
{
    public static Command Create()
    {
        var cases = CommandNumbers.Number("--cases", "How many cases go the whole way, all at once.", usual: 50, most: 1000);
        var command = new Command("journey", "Counts storage requests per case from received to rated, step by step.") { cases };
        command.SetAction((parsed, cancellation) => JourneyBenchmark.RunAsync(parsed.GetRequiredValue(cases), cancellation));
        return command;
    }
}
