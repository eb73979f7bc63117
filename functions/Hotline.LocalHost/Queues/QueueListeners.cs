using Hotline.LocalHost.Discovery;
using Hotline.LocalHost.Hosting;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Hotline.LocalHost.Queues;

/// <summary>Starts the listeners once HTTP answers, and stops them within the host's shutdown time.</summary>
internal sealed partial class QueueListeners(
    FunctionApp app, HostJson hostJson, LocalSettings local, QueueClients clients, FunctionPipeline pipeline, QueueWake wake,
    ListenerHealth health, HostStop stop, IHostApplicationLifetime lifetime, ILogger<QueueListeners> logger) : IHostedService, IDisposable
{
    private readonly List<QueueListener> _listeners = [];

    public Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var queue in app.Queues)
        {
            health.Add(queue.Function.Definition.Name, ListenerKind.Queue);
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
            foreach (var queue in app.Queues)
            {
                Listen(queue);
            }
        }
    }

    private void Listen(QueueFunction queue)
    {
        try
        {
            var listener = Create(queue);
            _listeners.Add(listener);
            wake.Register(queue.QueueName, listener.Wake);
            listener.Start(lifetime.ApplicationStopping);
        }
        catch (Exception exception)
        {
            health.Failed(queue.Function.Definition.Name, StorageError.Kind(exception));
            Log.NoClient(logger, exception, queue.Function.Definition.Name);
        }
    }

    private QueueListener Create(QueueFunction queue)
    {
        var poison = new PoisonQueue(clients.Create(queue.ConnectionString, queue.QueueName + PoisonQueue.Suffix));
        var handler = new MessageHandler(queue.Function, pipeline, poison, hostJson.Queues, logger);
        var client = clients.Create(queue.ConnectionString, queue.QueueName);
        var contact = new StorageContact(queue.Function.Definition.Name, health, logger);
        return new QueueListener(queue.Function.Definition.Name, client, handler, hostJson.Queues, local.Invisibility, contact, logger);
    }

    private static partial class Log
    {
        [LoggerMessage(31, LogLevel.Critical, "Function {Function} gets no messages: its queue client cannot be made")]
        public static partial void NoClient(ILogger logger, Exception exception, string function);
    }
}
