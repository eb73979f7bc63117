using Hotline.Core.Route;
using Hotline.Functions.Access;
using Hotline.Storage;

namespace Hotline.Functions.Route;

/// <summary>Gives a classified case to the responsible department.</summary>
[Access(Role.System)]
public sealed class RouteCaseQueue(RouteCaseHandler handler)
{
    [Function(nameof(RouteCaseQueue))]
    public Task RunAsync(
        [QueueTrigger(StorageNames.RouteQueue, Connection = StorageNames.Connection)] RoutingDue message, CancellationToken cancellation) =>
        handler.HandleAsync(message, cancellation);
}
