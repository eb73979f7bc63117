using Azure.Storage.Queues;
using Hotline.Core.Exchange;

namespace Hotline.Storage.Queues;

/// <summary>What other instances are to be told of; waits in the queue for as long as one of them does not answer.</summary>
internal sealed class ExchangeQueue(QueueServiceClient service) : IExchangeMessages
{
    private readonly LazyQueue _queue = new(service, StorageNames.ExchangeQueue);

    public Task SendAsync(ExchangeDue message, TimeSpan? delay, CancellationToken cancellation) =>
        _queue.SendAsync(message, delay ?? CaseQueues.UntilCommitted, cancellation);
}
