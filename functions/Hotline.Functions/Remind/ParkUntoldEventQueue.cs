using Hotline.Core.Remind;
using Hotline.Core.Route;
using Hotline.Functions.Access;
using Hotline.Functions.Route;
using Hotline.Storage;

namespace Hotline.Functions.Remind;

/// <summary>Puts an event that nobody could be told of before the dispatch desk.</summary>
[Access(Role.System)]
public sealed class ParkUntoldEventQueue(StuckStepAlert stuck)
{
    [Function(nameof(ParkUntoldEventQueue))]
    public Task RunAsync(
        [QueueTrigger(StorageNames.NotifyQueue + StorageNames.PoisonSuffix, Connection = StorageNames.Connection)] NoticeDue message,
        CancellationToken cancellation) =>
        stuck.ParkAsync(CaseStep.Notify, message.Reference, message.Version, cancellation);
}
