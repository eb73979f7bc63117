using Hotline.Core.Classify;
using Hotline.Functions.Access;
using Hotline.Storage;

namespace Hotline.Functions.Classify;

/// <summary>Classifies a received case.</summary>
[Access(Role.System)]
public sealed class ClassifyCaseQueue(ClassifyCaseHandler handler)
{
    [Function(nameof(ClassifyCaseQueue))]
    public Task RunAsync(
        [QueueTrigger(StorageNames.ClassifyQueue, Connection = StorageNames.Connection)] ClassificationDue message, CancellationToken cancellation) =>
        handler.HandleAsync(message, cancellation);
}
