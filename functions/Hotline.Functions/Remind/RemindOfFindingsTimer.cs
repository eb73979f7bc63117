using Hotline.Core.Publish.Findings;
using Hotline.Core.Remind;
using Hotline.Functions.Access;

namespace Hotline.Functions.Remind;

/// <summary>Every ten minutes reminds the departments of what they have to put right; a late round sends what is still of use.</summary>
[Access(Role.System)]
public sealed partial class RemindOfFindingsTimer(RemindOfFindingsHandler handler, ILogger<RemindOfFindingsTimer> logger)
{
    [Function(nameof(RemindOfFindingsTimer))]
    public async Task RunAsync([TimerTrigger("0 5/10 * * * *")] TimerInfo timer, CancellationToken cancellation)
    {
        foreach (var sent in await handler.HandleAsync(cancellation))
        {
            Log.Reminded(logger, sent);
        }
    }

    private static partial class Log
    {
        public static void Reminded(ILogger logger, OpenRectification sent) => Reminded(logger, sent.Department, sent.Reminded, sent.Finding, sent.Due);

        [LoggerMessage(LogLevel.Information, "Reminded {Department} ({Stage}) of finding {Finding}, due {Due}.")]
        private static partial void Reminded(ILogger logger, string department, ReminderStage stage, string finding, DateTimeOffset due);
    }
}
