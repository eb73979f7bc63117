using Hotline.Core.Remind;
using Hotline.Functions.Access;

namespace Hotline.Functions.Remind;

/// <summary>
/// Every hour, on one instance, looks whether the calendar has changed since the open cases' due times were computed. A year's file
/// takes effect when the app is started with it, so the first round after that carries it into the cases.
/// </summary>
[Access(Role.System)]
public sealed partial class RecomputeDeadlinesTimer(RecomputeDeadlinesHandler handler, ILogger<RecomputeDeadlinesTimer> logger)
{
    [Function(nameof(RecomputeDeadlinesTimer))]
    public async Task RunAsync([TimerTrigger("0 5 * * * *")] TimerInfo timer, CancellationToken cancellation)
    {
        var changed = await handler.HandleAsync(cancellation);
        foreach (var (reference, _) in changed)
        {
            Log.Recomputed(logger, reference);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "The due times of case {Reference} were computed again by a changed calendar.")]
        public static partial void Recomputed(ILogger logger, Reference reference);
    }
}
