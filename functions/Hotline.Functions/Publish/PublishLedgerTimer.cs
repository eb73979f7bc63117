using Hotline.Core.Publish.Ledger;
using Hotline.Functions.Access;

namespace Hotline.Functions.Publish;

/// <summary>Publishes the root of the day that is over half an hour after midnight (UTC 16:30 is 00:30 in China), and of days missed.</summary>
[Access(Role.System)]
public sealed class PublishLedgerTimer(PublishLedgerHandler handler)
{
    [Function(nameof(PublishLedgerTimer))]
    public Task RunAsync([TimerTrigger("0 30 16 * * *")] TimerInfo timer, CancellationToken cancellation) => handler.HandleAsync(cancellation);
}
