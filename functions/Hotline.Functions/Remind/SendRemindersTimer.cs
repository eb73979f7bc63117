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
        var digests = await handler.HandleAsync(cancellation);
        foreach (var digest in digests)
        {
            foreach (var line in digest.Lines)
            {
                Log.Reminded(logger, digest.List, line.Stage, line.Reference, line.Due);
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "Reminded {Department} ({Stage}) of case {Reference}, due {Due}.")]
        public static partial void Reminded(ILogger logger, string department, ReminderStage stage, Reference reference, DateTimeOffset due);
    }
}
