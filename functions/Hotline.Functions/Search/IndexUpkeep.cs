using Hotline.Core.Search;

namespace Hotline.Functions.Search;

/// <summary>
/// What every process does for the index beside its work: hands on the cases it changed, and takes over what the writer has committed.
/// Begins once the app answers requests.
/// </summary>
public sealed partial class IndexUpkeep(
    ChangeNotes notes, ICaseIndex index, IHostApplicationLifetime lifetime, TimeProvider time, ILogger<IndexUpkeep> logger) : BackgroundService
{
    private const int RefreshEvery = 4;

    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(2.5);

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await TryAsync(notes.HandOnAsync, cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await lifetime.StartedAsync(stoppingToken);
        using var beat = new PeriodicTimer(Beat, time);
        for (var count = 0; ; count++)
        {
            await TryAsync(notes.HandOnAsync, stoppingToken);
            if (count % RefreshEvery == 0)
            {
                await TryAsync(index.RefreshAsync, stoppingToken);
            }

            await beat.WaitForNextTickAsync(stoppingToken);
        }
    }

    /// <summary>Storage may be out of reach for a while; the next beat tries again.</summary>
    private async Task TryAsync(Func<CancellationToken, Task> act, CancellationToken cancellation)
    {
        try
        {
            await act(cancellation);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            Log.Failed(logger, failure);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "The search index was not kept up with this time")]
        public static partial void Failed(ILogger logger, Exception failure);
    }
}
