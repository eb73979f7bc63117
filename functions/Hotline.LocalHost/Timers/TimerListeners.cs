using Hotline.LocalHost.Discovery;
using Hotline.LocalHost.Hosting;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Hotline.LocalHost.Timers;

/// <summary>A listener for each function that a timer triggers.</summary>
internal sealed partial class TimerListeners(
    FunctionApp app, LocalSettings local, BlobClients clients, FunctionPipeline pipeline, TimeProvider time,
    ListenerHealth health, HostStop stop, IHostApplicationLifetime lifetime, ILogger<TimerListeners> logger) : IHostedService, IDisposable
{
    private readonly ListenerGroup _group = new(health, stop, lifetime);

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _group.StartOnceAnswering(
            ListenerKind.Timer,
            [.. app.Timers.Select(timer => (timer.Function.Definition.Name, (Func<IListener>)(() => Create(timer))))],
            (exception, function) => Log.NoClient(logger, exception, function));
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => _group.DrainAsync();

    public void Dispose() => _group.Dispose();

    private TimerListener Create(TimerFunction timer)
    {
        var name = timer.Function.Definition.Name;
        var state = new TimerState(clients.CreateHosts(timer.ConnectionString), $"{local.HostId}/timers/{name}.json", local.TimerLease);
        return new TimerListener(timer, state, pipeline, time, new StorageContact(name, health, logger), logger);
    }

    private static partial class Log
    {
        [LoggerMessage(61, LogLevel.Critical, "Timer function {Function} does not run: its blob client cannot be made")]
        public static partial void NoClient(ILogger logger, Exception exception, string function);
    }
}
