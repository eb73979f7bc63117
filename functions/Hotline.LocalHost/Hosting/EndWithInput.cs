using System.Runtime.InteropServices;
using Microsoft.Extensions.Hosting;

namespace Hotline.LocalHost.Hosting;

/// <summary>
/// For a host that another process started (setting <c>LocalHost:EndWithInput</c>): stops once its standard input ends, which it
/// does when the other process asks for it and also when that process dies, however it dies.
/// </summary>
internal sealed class EndWithInput(IHostApplicationLifetime lifetime) : IHostedService, IDisposable
{
    // One reader for the process, however many hosts it runs one after the other.
    private static readonly Lazy<Task> InputEnd = new(() =>
    {
        var end = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        new Thread(() => ReadToEnd(end)) { IsBackground = true, Name = nameof(EndWithInput) }.Start();
        return end.Task;
    });

    private PosixSignalRegistration? _hangUp;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        // A closed terminal reaches every process at once; ours still has work to finish, and its parent decides.
        _hangUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, signal => signal.Cancel = true);
        _ = InputEnd.Value.ContinueWith(_ => lifetime.StopApplication(), lifetime.ApplicationStopped, TaskContinuationOptions.None, TaskScheduler.Default);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose() => _hangUp?.Dispose();

    private static void ReadToEnd(TaskCompletionSource end)
    {
        using var input = Console.OpenStandardInput();
        Span<byte> ignored = stackalloc byte[64];
        while (input.Read(ignored) > 0)
        {
        }

        end.SetResult();
    }
}
