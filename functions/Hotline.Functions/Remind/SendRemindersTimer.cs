using Hotline.Core.Remind;
using Hotline.Functions.Access;

namespace Hotline.Functions.Remind;

/// <summary>A reminder round every ten minutes; what a round missed while the service was down, the next one sends.</summary>
[Access(Role.System)]
public sealed partial class SendRemindersTimer(SendRemindersHandler handler, ILogger<SendRemindersTimer> logger)
{
    [Function(nameof(SendRemindersTimer))]
    public async Task RunAsync([TimerTrigger("0 */10 * * * *")] TimerInfo timer, CancellationToken cancellation)
    {
        var sent = await handler.HandleAsync(cancellation);
        foreach (var notice in sent)
        {
            Log.Reminded(logger, notice.To, notice.Stage, notice.Reference, notice.Due);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "Reminded {Department} ({Stage}) of case {Reference}, due {Due}.")]
        public static partial void Reminded(ILogger logger, string department, ReminderStage stage, Reference reference, DateTimeOffset due);
    }
}
