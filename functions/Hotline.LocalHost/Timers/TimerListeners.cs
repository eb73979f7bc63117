using Hotline.LocalHost.Discovery;
using Hotline.LocalHost.Hosting;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Hotline.LocalHost.Timers;

/// <summary>Starts the timers once HTTP answers, and stops them within the host's shutdown time.</summary>
internal sealed partial class TimerListeners(
    FunctionApp app, LocalSettings local, BlobClients clients, FunctionPipeline pipeline, TimeProvider time,
    ListenerHealth health, HostStop stop, IHostApplicationLifetime lifetime, ILogger<TimerListeners> logger) : IHostedService, IDisposable
{
    private readonly List<TimerListener> _listeners = [];

    public Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var timer in app.Timers)
        {
            health.Add(timer.Function.Definition.Name, ListenerKind.Timer);
        }
        // Making clients loads the storage SDK, which the first answer must not wait for.
        lifetime.ApplicationStarted.Register(() => _ = Task.Run(Listen));
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        lock (_listeners)
        {
            return Task.WhenAll(_listeners.Select(listener => listener.DrainAsync(stop.Grace)));
        }
    }

    public void Dispose()
    {
        lock (_listeners)
        {
            foreach (var listener in _listeners)
            {
                listener.Dispose();
            }
        }
    }

    private void Listen()
    {
        lock (_listeners)
        {
            foreach (var timer in app.Timers)
            {
                Listen(timer);
            }
        }
    }

    private void Listen(TimerFunction timer)
    {
        var name = timer.Function.Definition.Name;
        try
        {
            var state = new TimerState(clients.CreateHosts(timer.ConnectionString), $"{local.HostId}/timers/{name}.json", local.TimerLease);
            var listener = new TimerListener(timer, state, pipeline, time, new StorageContact(name, health, logger), logger);
            _listeners.Add(listener);
            listener.Start(lifetime.ApplicationStopping);
        }
        catch (Exception exception)
        {
            health.Failed(name, StorageError.Kind(exception));
            Log.NoClient(logger, exception, name);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(61, LogLevel.Critical, "Timer function {Function} does not run: its blob client cannot be made")]
        public static partial void NoClient(ILogger logger, Exception exception, string function);
    }
}
