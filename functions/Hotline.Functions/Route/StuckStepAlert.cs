using Hotline.Core.Route;

namespace Hotline.Functions.Route;

/// <summary>Parks a step that failed on every try and raises the alert that the monitoring watches for.</summary>
public sealed partial class StuckStepAlert(ParkStuckStepHandler handler, ILogger<StuckStepAlert> logger)
{
    public async Task ParkAsync(CaseStep step, Reference reference, int version, CancellationToken cancellation)
    {
        if (await handler.HandleAsync(step, reference, version, cancellation))
        {
            Log.Stuck(logger, step, reference);
        }
        else
        {
            Log.NeverStored(logger, step, reference);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Critical, "Step {Step} of case {Reference} failed on every try and waits at the dispatch desk.")]
        public static partial void Stuck(ILogger logger, CaseStep step, Reference reference);

        [LoggerMessage(LogLevel.Information, "Step {Step} was given up: case {Reference} was never stored, nobody got its reference.")]
        public static partial void NeverStored(ILogger logger, CaseStep step, Reference reference);
    }
}
