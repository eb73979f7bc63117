using Hotline.Language;

namespace Hotline.Functions.Classify;

/// <summary>
/// Fetches the classifier's model once the app answers requests: neither the start nor the first case waits.
/// </summary>
public sealed class UnderstandingWarmUp(IModelSource models, IHostApplicationLifetime lifetime) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await lifetime.StartedAsync(stoppingToken);
        await models.CurrentAsync(stoppingToken);
    }
}
