using Hotline.Core.Exchange;
using Hotline.Functions.Access;
using Hotline.Storage;

namespace Hotline.Functions.Exchange;

/// <summary>Tells another instance what happened to a case that both have.</summary>
[Access(Role.System)]
public sealed class TellPartnerQueue(TellPartnerHandler handler)
{
    [Function(nameof(TellPartnerQueue))]
    public Task RunAsync(
        [QueueTrigger(StorageNames.ExchangeQueue, Connection = StorageNames.Connection)] ExchangeDue message, CancellationToken cancellation) =>
        handler.HandleAsync(message, cancellation);
}
