using Hotline.Language;

namespace Hotline.Functions.Classify;

/// <summary>
/// Fetches the classifier's model once the app answers requests: neither the start nor the first case waits.
/// </summary>
public sealed class UnderstandingWarmUp(IModelSource models, IHostApplicationLifetime lifetime) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var onStart = lifetime.ApplicationStarted.Register(() => started.TrySetResult());
        await using var onStop = stoppingToken.Register(() => started.TrySetCanceled(stoppingToken));
        await started.Task;
        await models.CurrentAsync(stoppingToken);
    }
}
