using Hotline.Core.Route;
using Hotline.Functions.Access;
using Hotline.Storage;

namespace Hotline.Functions.Route;

/// <summary>Puts a case that could not be routed on any try before the dispatch desk.</summary>
[Access(Role.System)]
public sealed class ParkUnroutedCaseQueue(StuckStepAlert stuck)
{
    [Function(nameof(ParkUnroutedCaseQueue))]
    public Task RunAsync(
        [QueueTrigger(StorageNames.RouteQueue + StorageNames.PoisonSuffix, Connection = StorageNames.Connection)] RoutingDue message,
        CancellationToken cancellation) =>
        stuck.ParkAsync(CaseStep.Route, message.Reference, message.Version, cancellation);
}
