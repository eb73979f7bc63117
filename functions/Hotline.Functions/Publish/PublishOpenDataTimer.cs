using Hotline.Core.Publish.OpenData;
using Hotline.Functions.Access;

namespace Hotline.Functions.Publish;

/// <summary>Publishes the cases behind final ratings half an hour after those (UTC 17:30 is 01:30 in China).</summary>
[Access(Role.System)]
public sealed class PublishOpenDataTimer(PublishOpenDataHandler handler)
{
    [Function(nameof(PublishOpenDataTimer))]
    public Task RunAsync([TimerTrigger("0 30 17 * * *")] TimerInfo timer, CancellationToken cancellation) => handler.HandleAsync(cancellation);
}
