using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Hotline.Testing;

/// <summary>Where an emulator listens, read from what it prints once each service answers.</summary>
internal sealed partial record AzuriteEndpoints(string Blob, string Queue, string Table)
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(60);

    public static async Task<AzuriteEndpoints> ReadAsync(Process process)
    {
        var services = new Dictionary<string, string>();
        var said = new StringBuilder();
        var ready = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        process.ErrorDataReceived += (_, line) => Note(said, line.Data);
        process.OutputDataReceived += (_, line) =>
        {
            Note(said, line.Data);
            if (Listening().Match(line.Data ?? "") is { Success: true } match)
            {
                services[match.Groups["service"].Value] = match.Groups["url"].Value;
            }

            if (services.Count == 3)
            {
                ready.TrySetResult();
            }
        };
        process.EnableRaisingEvents = true;
        process.Exited += (_, _) => ready.TrySetException(
            new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"Azurite ended with {process.ExitCode}: {Text(said)}")));
        // Reading goes on for good, else the emulator would block on a full pipe.
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await ready.Task.WaitAsync(StartLimit);
        return new AzuriteEndpoints(services["Blob"], services["Queue"], services["Table"]);
    }

    private static void Note(StringBuilder said, string? line)
    {
        lock (said)
        {
            said.AppendLine(line);
        }
    }

    private static string Text(StringBuilder said)
    {
        lock (said)
        {
            return said.ToString();
        }
    }

    [GeneratedRegex("^Azurite (?<service>Blob|Queue|Table) service is successfully listening at (?<url>http://[0-9.:]+)",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Listening();
}
