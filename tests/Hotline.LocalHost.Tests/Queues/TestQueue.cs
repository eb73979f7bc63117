using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Azure.Storage.Queues;

namespace Hotline.LocalHost.Tests.Queues;

/// <summary>A queue of a test's own on the shared emulator, seen from outside the host.</summary>
public sealed class TestQueue
{
    private readonly QueueClient _queue;
    private readonly QueueClient _poison;

    private TestQueue(string storage)
    {
        Storage = storage;
        Name = $"q-{RandomNumberGenerator.GetHexString(12, lowercase: true)}";
        _queue = new QueueClient(storage, Name);
        _poison = new QueueClient(storage, $"{Name}-poison");
    }

    public string Storage { get; }

    public string Name { get; }

    public QueueClient Client => _queue;

    public static async Task<TestQueue> CreateAsync()
    {
        var queue = new TestQueue((await Azurite.SharedAsync()).ConnectionString);
        await queue._queue.CreateAsync();
        return queue;
    }

    public Task SendAsync(string text) => SendRawAsync(Convert.ToBase64String(Encoding.UTF8.GetBytes(text)));

    public Task SendAsync<T>(T message) => SendAsync(JsonSerializer.Serialize(message, JsonSerializerOptions.Web));

    public async Task SendRawAsync(string text) => await _queue.SendMessageAsync(text);

    public FunctionsApplicationBuilder Builder(params Type[] functions) => TestHost.Builder(functions).On(Storage, Name);

    public Task UntilEmptyAsync() => Eventually.BeAsync(async () => await CountAsync() == 0);

    /// <summary>Messages in the queue, hidden ones too.</summary>
    public async Task<int> CountAsync() => (await _queue.GetPropertiesAsync()).Value.ApproximateMessagesCount;

    public async Task<IReadOnlyList<string>> VisibleAsync() =>
        [.. (await _queue.PeekMessagesAsync(32)).Value.Select(message => message.MessageText)];

    /// <summary>The texts in the poison queue, waiting until there is one.</summary>
    public async Task<IReadOnlyList<string>> PoisonAsync()
    {
        await Eventually.BeAsync(async () => await _poison.ExistsAsync() && (await _poison.PeekMessagesAsync(32)).Value.Length > 0);
        return [.. (await _poison.PeekMessagesAsync(32)).Value.Select(message => message.MessageText)];
    }

    public async Task<DateTimeOffset?> PoisonExpiryAsync() => (await _poison.PeekMessageAsync()).Value.ExpiresOn;
}
