using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Hotline.Screenshots;

/// <summary>The service with the demonstration city, as <c>./hotline up</c> runs it, in a folder of its own.</summary>
internal sealed partial class RunningDemonstration : IAsyncDisposable
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("hotline-screenshots-");
    private readonly Process _up;

    private RunningDemonstration(Process up) => _up = up;

    public Uri Address { get; private set; } = null!;

    public static async Task<RunningDemonstration> StartAsync()
    {
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardOutput = true };
        var running = new RunningDemonstration(new Process { StartInfo = start });
        foreach (var argument in (string[])[Path.Combine(AppContext.BaseDirectory, "Hotline.Tool.dll"), "up", "--data", running._data.FullName])
        {
            start.ArgumentList.Add(argument);
        }

        running._up.Start();
        await running.ReadyAsync();
        return running;
    }

    public async ValueTask DisposeAsync()
    {
        // As Ctrl-C does, so that it stops what it started.
        using (var interrupt = Process.Start("kill", ["-INT", $"{_up.Id}"]))
        {
            await interrupt.WaitForExitAsync();
        }

        await _up.WaitForExitAsync();
        _up.Dispose();
        _data.Delete(recursive: true);
    }

    private async Task ReadyAsync()
    {
        while (await _up.StandardOutput.ReadLineAsync() is { } line)
        {
            if (AppLine().Match(line) is { Success: true } found)
            {
                Address = new Uri(found.Groups["address"].Value);
            }

            if (line.StartsWith("Ctrl-C", StringComparison.Ordinal))
            {
                return;
            }
        }

        throw new InvalidOperationException("The service did not start.");
    }

    [GeneratedRegex(@"App +(?<address>http://[0-9.:]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AppLine();
}
