using Hotline.Core.Messages;
using Hotline.Core.Remind;
using Hotline.Functions.Access;

namespace Hotline.Functions.Remind;

/// <summary>Every ten minutes reminds the citizens who are waited for and ends the waits that are over; a late round makes up for missed ones.</summary>
[Access(Role.System)]
public sealed partial class TendWaitingTimer(TendWaitingHandler handler, ILogger<TendWaitingTimer> logger)
{
    [Function(nameof(TendWaitingTimer))]
    public async Task RunAsync([TimerTrigger("30 */10 * * * *")] TimerInfo timer, CancellationToken cancellation)
    {
        foreach (var (reference, fact) in await handler.HandleAsync(cancellation))
        {
            Log.Tended(logger, reference, CaseTexts.TypeOf(fact));
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "Case {Reference} waited for its citizen: {Fact}.")]
        public static partial void Tended(ILogger logger, Reference reference, string fact);
    }
}
