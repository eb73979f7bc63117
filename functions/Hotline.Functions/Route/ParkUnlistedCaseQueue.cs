using Hotline.Core.Route;
using Hotline.Functions.Access;
using Hotline.Storage;

namespace Hotline.Functions.Route;

/// <summary>Puts a case whose lists could not be set right before the dispatch desk.</summary>
[Access(Role.System)]
public sealed class ParkUnlistedCaseQueue(StuckStepAlert stuck)
{
    [Function(nameof(ParkUnlistedCaseQueue))]
    public Task RunAsync(
        [QueueTrigger(StorageNames.KeepListingsQueue + StorageNames.PoisonSuffix, Connection = StorageNames.Connection)] ListingMoved message,
        CancellationToken cancellation) =>
        stuck.ParkAsync(CaseStep.KeepListings, message.Reference, message.Version, cancellation);
}
