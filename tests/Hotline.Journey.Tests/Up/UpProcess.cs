using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using Hotline.Tool.Up;

namespace Hotline.Journey.Tests.Up;

/// <summary>The command <c>up</c> as a terminal runs it: a process group of its own, which Ctrl-C reaches as a whole.</summary>
internal sealed partial class UpProcess : IAsyncDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(3);

    /// <summary>Whoever runs the tests in the background may have them ignore Ctrl-C, and a shell hands that on to all it starts.</summary>
    private static readonly string[] WithSignals = ["-e", "$SIG{INT} = 'DEFAULT'; exec @ARGV or die $!"];

    private readonly StringBuilder _said = new();
    private readonly TaskCompletionSource<int> _group = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Process _shell;
    private readonly string _data;

    private UpProcess(string data, IEnumerable<string> arguments)
    {
        _data = data;
        var tool = Path.Combine(AppContext.BaseDirectory, "Hotline.Tool.dll");
        _shell = Process.Start(new ProcessStartInfo(
            "perl",
            [.. WithSignals, "/bin/bash", "-c", "set -m; \"$@\" & echo \"group $!\"; wait $!", "up", "dotnet", tool, "up", "--data", data, .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        _shell.OutputDataReceived += (_, line) => Hear(line.Data);
        _shell.ErrorDataReceived += (_, line) => Hear(line.Data);
        _shell.BeginOutputReadLine();
        _shell.BeginErrorReadLine();
    }

    public string Said
    {
        get
        {
            lock (_said)
            {
                return _said.ToString();
            }
        }
    }

    public HttpClient Http => new() { BaseAddress = new Uri(AppLine().Match(Said).Groups["address"].Value) };

    /// <summary>What it started, itself included.</summary>
    public IReadOnlyList<Worker> Workers => DataClaim.Read(Path.Combine(_data, "running.json"));

    public static UpProcess Start(string data, params string[] arguments) => new(data, arguments);

    /// <summary>Started, and ready to be used.</summary>
    public static async Task<UpProcess> ReadyAsync(string data, params string[] arguments)
    {
        var up = Start(data, arguments);
        var ended = up._shell.WaitForExitAsync();
        if (await Task.WhenAny(up._ready.Task, ended).WaitAsync(Limit) == ended)
        {
            throw new InvalidOperationException(up.Said);
        }

        return up;
    }

    /// <summary>Ends as the person at the terminal does it; gives the exit code.</summary>
    public async Task<int> CtrlCAsync()
    {
        await SignalAsync("INT", $"-{await _group.Task.WaitAsync(Limit)}");
        return await EndAsync();
    }

    public async Task<int> EndAsync()
    {
        await _shell.WaitForExitAsync().WaitAsync(Limit);
        return _shell.ExitCode;
    }

    public static async Task SignalAsync(string signal, string target)
    {
        using var kill = Process.Start("/bin/bash", ["-c", $"kill -{signal} -- {target}"]);
        await kill.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_shell.HasExited)
        {
            await CtrlCAsync();
        }

        _shell.Dispose();
    }

    private void Hear(string? line)
    {
        if (line is null)
        {
            return;
        }

        if (line.StartsWith("group ", StringComparison.Ordinal))
        {
            _group.TrySetResult(int.Parse(line[6..]));
            return;
        }

        lock (_said)
        {
            _said.AppendLine(line);
        }

        if (line.StartsWith("Ctrl-C", StringComparison.Ordinal))
        {
            _ready.TrySetResult();
        }
    }

    [GeneratedRegex(@"App +(?<address>http://[0-9.:]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AppLine();
}
