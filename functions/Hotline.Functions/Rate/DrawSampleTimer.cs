using Hotline.Core.Rate.Sampling;
using Hotline.Functions.Access;

namespace Hotline.Functions.Rate;

/// <summary>Draws last month's random sample and closes those whose time is over, every night at half past two (UTC 18:30 is 02:30 in China).</summary>
[Access(Role.System)]
public sealed class DrawSampleTimer(DrawSampleHandler handler)
{
    [Function(nameof(DrawSampleTimer))]
    public Task RunAsync([TimerTrigger("0 30 18 * * *")] TimerInfo timer, CancellationToken cancellation) => handler.HandleAsync(cancellation);
}
