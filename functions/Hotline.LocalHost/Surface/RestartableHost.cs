using Hotline.LocalHost.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Hotline.LocalHost;

/// <summary>
/// Runs one host after the other in the same process. The next one is up before the last one stops, where two may listen on one port:
/// no connection is refused, and what the last one has begun it finishes within its shutdown time. A host that cannot start leaves
/// the last one running.
/// </summary>
public sealed partial class RestartableHost(Func<IHost> build) : IAsyncDisposable
{
    private readonly CancellationTokenSource _ending = new();
    private IHost? _current;
    private Task _life = Task.CompletedTask;

    /// <summary>The host that answers now.</summary>
    public IHost Current => _current ?? throw new InvalidOperationException("Not started.");

    public async Task StartAsync()
    {
        _current = build();
        await _current.StartAsync();
        _life = LiveAsync();
    }

    /// <summary>Completes when the process was asked to stop and its work is done.</summary>
    public Task StoppedAsync() => _life;

    public async ValueTask DisposeAsync()
    {
        await _ending.CancelAsync();
        await _life;
        _ending.Dispose();
    }

    private async Task LiveAsync()
    {
        var asked = AskedOf(Current);
        while (await ComesBeforeStopAsync(asked))
        {
            asked = await IsReplacedAsync(Current) ? AskedOf(Current) : new TaskCompletionSource().Task;
        }

        await StopAsync(Current);
    }

    private static Task AskedOf(IHost host) => host.Services.GetRequiredService<HostRestart>().Asked;

    private async Task<bool> ComesBeforeStopAsync(Task asked)
    {
        var stopping = Current.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(stopping, _ending.Token);
        await Task.WhenAny(asked, Task.Delay(Timeout.Infinite, stop.Token));
        return !stop.IsCancellationRequested;
    }

    private async Task<bool> IsReplacedAsync(IHost last)
    {
        var logger = last.Services.GetRequiredService<ILogger<RestartableHost>>();
        if (!SharedPort.Possible)
        {
            await last.StopAsync();
        }

        var next = build();
        try
        {
            await next.StartAsync();
        }
        catch (Exception failure) when (SharedPort.Possible)
        {
            Log.NotReplaced(logger, failure);
            next.Dispose();
            return false;
        }

        _current = next;
        Log.Replaced(logger);
        await StopAsync(last);
        return true;
    }

    private static async Task StopAsync(IHost host)
    {
        await host.StopAsync();
        await ((IAsyncDisposable)host).DisposeAsync();
    }

    private static partial class Log
    {
        [LoggerMessage(71, LogLevel.Information, "A new host has taken over; this one finishes what it has begun")]
        public static partial void Replaced(ILogger logger);

        [LoggerMessage(72, LogLevel.Critical, "The new host cannot start; this one goes on")]
        public static partial void NotReplaced(ILogger logger, Exception failure);
    }
}
