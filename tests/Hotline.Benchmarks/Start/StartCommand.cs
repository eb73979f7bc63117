using System.CommandLine;

namespace Hotline.Benchmarks.Start;

internal static class StartCommand
{
    public static Command Create()
    {
        var runs = CommandNumbers.Number("--runs", "How often the app is started for each figure.", usual: 5, most: 100);
        var app = new Option<DirectoryInfo>("--app") { Description = "Folder of a published app to start instead of the build." };
        app.AcceptExistingOnly();
        var command = new Command("start", "Times the app from the start of its process to its first answer.") { runs, app };
        command.SetAction((parsed, cancellation) => StartBenchmark.RunAsync(
            parsed.GetRequiredValue(runs), parsed.GetValue(app)?.FullName, cancellation));
        return command;
    }
}
