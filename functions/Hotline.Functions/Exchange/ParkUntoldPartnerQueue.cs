using Hotline.Core.Exchange;
using Hotline.Core.Route;
using Hotline.Functions.Access;
using Hotline.Functions.Route;
using Hotline.Storage;

namespace Hotline.Functions.Exchange;

/// <summary>Puts a case of which another instance could not be told before the dispatch desk.</summary>
[Access(Role.System)]
public sealed class ParkUntoldPartnerQueue(StuckStepAlert stuck)
{
    [Function(nameof(ParkUntoldPartnerQueue))]
    public Task RunAsync(
        [QueueTrigger(StorageNames.ExchangeQueue + StorageNames.PoisonSuffix, Connection = StorageNames.Connection)] ExchangeDue message,
        CancellationToken cancellation) =>
        stuck.ParkAsync(CaseStep.Exchange, message.Reference, message.Version, cancellation);
}
