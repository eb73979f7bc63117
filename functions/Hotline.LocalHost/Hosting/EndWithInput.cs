using System.Runtime.InteropServices;
using Microsoft.Extensions.Hosting;

namespace Hotline.LocalHost.Hosting;

/// <summary>
/// For a host that another process started (setting <c>LocalHost:EndWithInput</c>): stops once its standard input ends, which it
/// does when the other process asks for it and also when that process dies, however it dies.
/// </summary>
internal sealed class EndWithInput(IHostApplicationLifetime lifetime) : IHostedService, IDisposable
{
    private PosixSignalRegistration? _hangUp;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        // A closed terminal reaches every process at once; ours still has work to finish, and its parent decides.
        _hangUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, signal => signal.Cancel = true);
        new Thread(StopAtEnd) { IsBackground = true, Name = nameof(EndWithInput) }.Start();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose() => _hangUp?.Dispose();

    private void StopAtEnd()
    {
        using var input = Console.OpenStandardInput();
        Span<byte> ignored = stackalloc byte[64];
        while (input.Read(ignored) > 0)
        {
        }

        lifetime.StopApplication();
    }
}
