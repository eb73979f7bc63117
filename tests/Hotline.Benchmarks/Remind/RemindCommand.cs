using System.CommandLine;

namespace Hotline.Benchmarks.Remind;

internal static class RemindCommand
{
    public static Command Create()
    {
        var open = CommandNumbers.Numbers(
            "--open", "Numbers of open cases, separated by commas.", usual: [10_000, 100_000], most: 1_000_000);
        var due = CommandNumbers.Number("--due", "How many of them are due today.", usual: 5_000, most: 50_000);
        var offices = CommandNumbers.Number("--offices", "How many offices the city has besides those of the demonstration city.", usual: 0, most: 1_000);
        var command = new Command("remind", "Sends a reminder round among few and many open cases, beside the bare requests under it.") { open, due, offices };
        command.SetAction((parsed, cancellation) => RemindBenchmark.RunAsync(
            parsed.GetRequiredValue(open), parsed.GetRequiredValue(due), parsed.GetRequiredValue(offices), cancellation));
        return command;
    }
}
