using Hotline.Core.Rate.CallBacks;
using Hotline.Functions.Access;

namespace Hotline.Functions.Rate;

/// <summary>Once an hour puts the answered cases that nobody has rated in time on the call-back list.</summary>
[Access(Role.System)]
public sealed partial class CollectCallBacksTimer(CollectCallBacksHandler handler, ILogger<CollectCallBacksTimer> logger)
{
    [Function(nameof(CollectCallBacksTimer))]
    public async Task RunAsync([TimerTrigger("0 50 * * * *")] TimerInfo timer, CancellationToken cancellation) =>
        Log.Collected(logger, await handler.HandleAsync(cancellation));

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "{Count} cases are to be called back about.")]
        public static partial void Collected(ILogger logger, int count);
    }
}
