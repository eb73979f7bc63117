using Hotline.LocalHost.Discovery;
using Hotline.LocalHost.Hosting;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Hotline.LocalHost.Queues;

/// <summary>A listener for each function that a queue triggers.</summary>
internal sealed partial class QueueListeners(
    FunctionApp app, HostJson hostJson, LocalSettings local, QueueClients clients, FunctionPipeline pipeline, QueueWake wake,
    ListenerHealth health, HostStop stop, IHostApplicationLifetime lifetime, ILogger<QueueListeners> logger) : IHostedService, IDisposable
{
    private readonly ListenerGroup _group = new(health, stop, lifetime);

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _group.StartOnceAnswering(
            ListenerKind.Queue,
            [.. app.Queues.Select(queue => (queue.Function.Definition.Name, (Func<IListener>)(() => Create(queue))))],
            (exception, function) => Log.NoClient(logger, exception, function));
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => _group.DrainAsync();

    public void Dispose() => _group.Dispose();

    private QueueListener Create(QueueFunction queue)
    {
        var name = queue.Function.Definition.Name;
        var poison = new PoisonQueue(clients.Create(queue.ConnectionString, queue.QueueName + PoisonQueue.Suffix));
        var handler = new MessageHandler(queue.Function, pipeline, poison, hostJson.Queues, logger);
        var client = clients.Create(queue.ConnectionString, queue.QueueName);
        var contact = new StorageContact(name, health, logger);
        var listener = new QueueListener(name, client, handler, hostJson.Queues, local.Invisibility, contact, logger);
        wake.Register(queue.QueueName, listener.Wake);
        return listener;
    }

    private static partial class Log
    {
        [LoggerMessage(31, LogLevel.Critical, "Function {Function} gets no messages: its queue client cannot be made")]
        public static partial void NoClient(ILogger logger, Exception exception, string function);
    }
}
