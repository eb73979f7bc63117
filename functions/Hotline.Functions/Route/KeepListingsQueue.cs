using Hotline.Core.Route;
using Hotline.Functions.Access;
using Hotline.Storage;

namespace Hotline.Functions.Route;

/// <summary>Sets the lists right after a process died between a change and its lists.</summary>
[Access(Role.System)]
public sealed class KeepListingsQueue(KeepListingsHandler handler)
{
    [Function(nameof(KeepListingsQueue))]
    public Task RunAsync(
        [QueueTrigger(StorageNames.KeepListingsQueue, Connection = StorageNames.Connection)] ListingMoved message, CancellationToken cancellation) =>
        handler.HandleAsync(message, cancellation);
}
