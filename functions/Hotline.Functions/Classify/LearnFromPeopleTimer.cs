using Hotline.Core.Classify;
using Hotline.Functions.Access;

namespace Hotline.Functions.Classify;

/// <summary>Learns every night at half past two (UTC 18:30 is 02:30 in China) from what the dispatch desk decided.</summary>
[Access(Role.System)]
public sealed partial class LearnFromPeopleTimer(LearnFromPeopleHandler handler, ILogger<LearnFromPeopleTimer> logger)
{
    [Function(nameof(LearnFromPeopleTimer))]
    public async Task RunAsync([TimerTrigger("0 30 18 * * *")] TimerInfo timer, CancellationToken cancellation)
    {
        var round = await handler.HandleAsync(cancellation);
        Log.Learned(
            logger, round.Outcome, round.Learned, round.Comparison?.Cases ?? 0, round.Comparison?.Better ?? 0, round.Comparison?.Worse ?? 0, round.Challenger);
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "Learning came to {Outcome}: {Learned} cases learned; of {HeldOut} held out {Better} better, {Worse} worse, by {Challenger}.")]
        public static partial void Learned(ILogger logger, LearningOutcome outcome, int learned, int heldOut, int better, int worse, string? challenger);
    }
}
