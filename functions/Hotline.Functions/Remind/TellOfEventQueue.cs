using Hotline.Core.Remind;
using Hotline.Functions.Access;
using Hotline.Storage;

namespace Hotline.Functions.Remind;

/// <summary>Tells people at once of what cannot wait for the next round.</summary>
[Access(Role.System)]
public sealed class TellOfEventQueue(TellOfEventHandler handler)
{
    [Function(nameof(TellOfEventQueue))]
    public Task RunAsync(
        [QueueTrigger(StorageNames.NotifyQueue, Connection = StorageNames.Connection)] NoticeDue message, CancellationToken cancellation) =>
        handler.HandleAsync(message, cancellation);
}
