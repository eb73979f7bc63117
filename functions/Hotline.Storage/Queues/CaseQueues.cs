using Azure.Storage.Queues;
using Hotline.Core.Cases;

namespace Hotline.Storage.Queues;

/// <summary>
/// The queues between the steps of a case. Messages become visible a second after they are sent: they are sent before the change
/// they announce is committed, and that is when the commit is done.
/// </summary>
internal sealed class CaseQueues(QueueServiceClient service) : ICaseMessages
{
    public static readonly TimeSpan UntilCommitted = TimeSpan.FromSeconds(1);

    private readonly LazyQueue _classify = new(service, StorageNames.ClassifyQueue);
    private readonly LazyQueue _route = new(service, StorageNames.RouteQueue);

    public Task SendAsync(ClassificationDue message, CancellationToken cancellation) =>
        _classify.SendAsync(message, UntilCommitted, cancellation);

    public Task SendAsync(RoutingDue message, CancellationToken cancellation) =>
        _route.SendAsync(message, UntilCommitted, cancellation);
}
