using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Hotline.Screenshots;

/// <summary>The service with the demonstration city, as <c>./hotline demo</c> fills it and <c>./hotline up</c> runs it, in a folder of its own.</summary>
internal sealed partial class RunningDemonstration : IAsyncDisposable
{
    private readonly DirectoryInfo _data;
    private readonly Process _up;

    private RunningDemonstration(DirectoryInfo data, Process up) => (_data, _up) = (data, up);

    public Uri Address { get; private set; } = null!;

    public static async Task<RunningDemonstration> StartAsync()
    {
        var data = Directory.CreateTempSubdirectory("hotline-screenshots-");
        using (var demo = Tool("demo", "--data", data.FullName, "--months", "3", "--cases", "400"))
        {
            await demo.StandardOutput.ReadToEndAsync();
            await demo.WaitForExitAsync();
            if (demo.ExitCode != 0)
            {
                throw new InvalidOperationException("The demonstration's months could not be made up.");
            }
        }

        var running = new RunningDemonstration(data, Tool("up", "--data", data.FullName));
        await running.ReadyAsync();
        return running;
    }

    private static Process Tool(params ReadOnlySpan<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Hotline.Tool.dll"), .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        return Process.Start(start)!;
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
