using System.CommandLine;

namespace Hotline.Benchmarks.Intake;

internal static class IntakeCommand
{
    public static Command Create()
    {
        var seconds = CommandNumbers.Number("--seconds", "How long each measurement lasts.", usual: 10, most: 300);
        var clients = CommandNumbers.Numbers("--clients", "Numbers of clients at once, separated by commas.", usual: [1, 4, 16, 64], most: 256);
        var command = new Command("intake", "Files complaints as fast as clients can, beside a bare loop of the same storage requests.") { seconds, clients };
        command.SetAction((parsed, cancellation) => IntakeBenchmark.RunAsync(
            parsed.GetRequiredValue(clients), TimeSpan.FromSeconds(parsed.GetRequiredValue(seconds)), cancellation));
        return command;
    }
}
