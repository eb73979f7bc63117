using Hotline.Core.Route;
using Hotline.Functions.Access;
using Hotline.Functions.Route;
using Hotline.Storage;

namespace Hotline.Functions.Classify;

/// <summary>Puts a case that could not be classified on any try before the dispatch desk.</summary>
[Access(Role.System)]
public sealed class ParkUnclassifiedCaseQueue(StuckStepAlert stuck)
{
    [Function(nameof(ParkUnclassifiedCaseQueue))]
    public Task RunAsync(
        [QueueTrigger(StorageNames.ClassifyQueue + StorageNames.PoisonSuffix, Connection = StorageNames.Connection)] ClassificationDue message,
        CancellationToken cancellation) =>
        stuck.ParkAsync(CaseStep.Classify, message.Reference, message.Version, cancellation);
}
