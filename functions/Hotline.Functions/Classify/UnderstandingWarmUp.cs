using Hotline.Language;

namespace Hotline.Functions.Classify;

/// <summary>
/// Has the embedded understanding learn its categories once the app answers requests: neither the start nor the first case waits.
/// </summary>
public sealed class UnderstandingWarmUp(EmbeddedUnderstanding understanding, IHostApplicationLifetime lifetime) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await lifetime.StartedAsync(stoppingToken);
        await understanding.WarmUpAsync().WaitAsync(stoppingToken);
    }
}
