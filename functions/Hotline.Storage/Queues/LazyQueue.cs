using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Hotline.Core;

namespace Hotline.Storage.Queues;

/// <summary>A queue that is created when it is first used.</summary>
internal sealed class LazyQueue(QueueServiceClient service, string name)
{
    private readonly Once<QueueClient> _client = new(async () =>
    {
        var client = service.GetQueueClient(name);
        await client.CreateIfNotExistsAsync();
        return client;
    });

    public Task<QueueClient> GetAsync() => _client.Value;

    public async Task<SendReceipt> SendAsync<T>(T message, TimeSpan delay, CancellationToken cancellation)
    {
        var client = await _client.Value;
        return await client.SendMessageAsync(
            BinaryData.FromObjectAsJson(message, CoreJson.Options), delay, timeToLive: Forever, cancellation);
    }

    /// <summary>A message that expired unseen would be a case forgotten.</summary>
    private static readonly TimeSpan Forever = TimeSpan.FromSeconds(-1);
}
