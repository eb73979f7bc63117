using Hotline.Core.Publish.Figures;
using Hotline.Functions.Access;

namespace Hotline.Functions.Publish;

/// <summary>Brings what reports are made of up to date, twice an hour.</summary>
[Access(Role.System)]
public sealed class CollectMonthsTimer(CollectMonthsHandler handler)
{
    [Function(nameof(CollectMonthsTimer))]
    public Task RunAsync([TimerTrigger("0 10,40 * * * *")] TimerInfo timer, CancellationToken cancellation) => handler.HandleAsync(cancellation);
}
