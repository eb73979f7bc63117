using Azure.Storage.Queues;
using Hotline.Core.Remind;

namespace Hotline.Storage.Queues;

/// <summary>Events that people must be told of. As for the queues between the steps, a message becomes visible once its change is committed.</summary>
internal sealed class NotifyQueue(QueueServiceClient service) : INoticeMessages
{
    private readonly LazyQueue _queue = new(service, StorageNames.NotifyQueue);

    public Task SendAsync(NoticeDue message, CancellationToken cancellation) =>
        _queue.SendAsync(message, CaseQueues.UntilCommitted, cancellation);
}
