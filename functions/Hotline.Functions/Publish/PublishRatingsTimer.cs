using Hotline.Core.Publish.Figures;
using Hotline.Functions.Access;

namespace Hotline.Functions.Publish;

/// <summary>Publishes the ratings that are not final every night at one o'clock (UTC 17:00 is 01:00 in China).</summary>
[Access(Role.System)]
public sealed class PublishRatingsTimer(PublishRatingsHandler handler)
{
    [Function(nameof(PublishRatingsTimer))]
    public Task RunAsync([TimerTrigger("0 0 17 * * *")] TimerInfo timer, CancellationToken cancellation) => handler.HandleAsync(cancellation);
}
