using Hotline.Tool.Up;
using Spectre.Console;

namespace Hotline.Tool.Understand;

/// <summary>Runs a command's work with a progress bar on the error stream, so that the output holds only the result.</summary>
internal static class Working
{
    private const int WidthOfFiles = 160;

    /// <returns>The exit code: 0 when done, 1 when something was wrong, which is then said, 130 when interrupted.</returns>
    public static async Task<int> RunAsync(Func<CancellationToken, Task> work)
    {
        if (Console.IsOutputRedirected)
        {
            AnsiConsole.Profile.Width = WidthOfFiles;
        }

        using var signals = new StopSignals();
        try
        {
            await Task.Run(() => work(signals.Asked));
            return 0;
        }
        catch (OperationCanceledException)
        {
            return 130;
        }
        catch (ToolException failure)
        {
            await Console.Error.WriteLineAsync(failure.Message);
            return 1;
        }
    }

    public static T WithProgress<T>(string what, Func<IProgress<double>, T> work)
    {
        var errors = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return errors.Progress().Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
            .Start(context => work(new Bar(context.AddTask(what, maxValue: 1))));
    }

    private sealed class Bar(ProgressTask task) : IProgress<double>
    {
        public void Report(double value) => task.Value = value;
    }
}
