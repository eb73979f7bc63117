using Azure;
using Hotline.Storage;

namespace Hotline.Functions.Health;

/// <summary>One thing the service needs; <paramref name="Error"/> is a code, never a message.</summary>
public sealed record HealthPart(string Name, bool Healthy, string? Error = null);

/// <summary>What the host knows of its own queues and timers; on Azure the platform watches these itself.</summary>
public interface IHostHealth
{
    IReadOnlyList<HealthPart> Parts();
}

/// <summary>Asks storage for its word and the host for its listeners'.</summary>
public sealed class ServiceHealth(StoragePing storage, IHostHealth host)
{
    public async Task<IReadOnlyList<HealthPart>> CheckAsync(CancellationToken cancellation) =>
        [await StorageAsync(cancellation), .. host.Parts()];

    private async Task<HealthPart> StorageAsync(CancellationToken cancellation)
    {
        try
        {
            await storage.PingAsync(cancellation);
            return new("storage", true);
        }
        catch (Exception failure) when (failure is RequestFailedException or AggregateException or TaskCanceledException)
        {
            return new("storage", false, (failure as RequestFailedException)?.ErrorCode ?? failure.GetType().Name);
        }
    }
}
