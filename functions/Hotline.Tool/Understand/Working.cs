using Azure;
using Hotline.Core.Policy;
using Hotline.Tool.Up;
using Microsoft.Extensions.Options;
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
        catch (Exception failure) when (InWords(failure) is { } words)
        {
            await Console.Error.WriteLineAsync(words);
            return 1;
        }
    }

    /// <summary>What the person at the terminal can do something about; null for a fault of ours, which shows itself whole.</summary>
    internal static string? InWords(Exception failure) => failure switch
    {
        ToolException or PolicyException => failure.Message,
        OptionsValidationException faulty => $"The service's settings are not in the environment as they should be (docs/settings.md): {string.Join(' ', faulty.Failures)}",
        RequestFailedException or AggregateException { InnerException: RequestFailedException } or FormatException => $"The service's storage does not answer: {failure.Message.Split('\n')[0]}",
        _ => null,
    };

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
