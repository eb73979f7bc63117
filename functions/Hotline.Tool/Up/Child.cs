using System.Diagnostics;

namespace Hotline.Tool.Up;

/// <summary>
/// A process that ends when its standard input does: asked by us, or because we died. It gets time to finish its work before it
/// is killed.
/// </summary>
internal sealed class Child : IAsyncDisposable
{
    /// <summary>Longer than the app's own shutdown time of 30 seconds.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(35);

    private readonly Process _process;
    private readonly LogFile _log;

    private Child(Process process, LogFile log)
    {
        _process = process;
        _log = log;
        Worker = new(process.ProcessName, process.Id);
        Exited = WaitAsync();
    }

    public Worker Worker { get; }

    /// <summary>Gives the exit code.</summary>
    public Task<int> Exited { get; }

    public static Child Start(ProcessStartInfo start, LogFile log, Action<string>? heard = null)
    {
        start.UseShellExecute = false;
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        var process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) =>
        {
            log.Write(line.Data);
            heard?.Invoke(line.Data ?? "");
        };
        process.ErrorDataReceived += (_, line) => log.Write(line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return new(process, log);
    }

    /// <summary>The exception that shows why it failed.</summary>
    public ToolException Failure(string name) => new(string.Join(
        Environment.NewLine,
        [$"{name} {(Exited.IsCompleted ? "ended" : "does not answer")}. The last it said ({_log.Path}):", .. _log.LastLines]));

    public async ValueTask DisposeAsync()
    {
        if (!Exited.IsCompleted)
        {
            _process.StandardInput.Close();
            if (await Task.WhenAny(Exited, Task.Delay(Patience)) != Exited)
            {
                _process.Kill(entireProcessTree: true);
            }
        }

        await Exited;
        _process.Dispose();
        _log.Dispose();
    }

    private async Task<int> WaitAsync()
    {
        await _process.WaitForExitAsync();
        return _process.ExitCode;
    }
}
