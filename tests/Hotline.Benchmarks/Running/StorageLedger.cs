using System.Collections.Concurrent;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Hotline.Benchmarks.Running;

/// <summary>Counts every request to storage, retries included, by the function that made it or the queue it served.</summary>
internal sealed class StorageLedger : HttpPipelinePolicy
{
    private readonly AsyncLocal<string?> _function = new();
    private readonly ConcurrentQueue<StorageRequest> _requests = [];

    public IReadOnlyList<StorageRequest> Requests => [.. _requests];

    /// <summary>Puts what the current flow of control does from here on under the function's name.</summary>
    public void Enter(string function) => _function.Value = function;

    public void Clear() => _requests.Clear();

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        ProcessNext(message, pipeline);
        Note(message);
    }

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        await ProcessNextAsync(message, pipeline);
        Note(message);
    }

    private void Note(HttpMessage message)
    {
        var path = message.Request.Uri.ToUri().Segments;
        var queue = path is [_, _, var name, "messages" or "messages/", ..] ? name.TrimEnd('/') : null;
        var receives = queue is not null && message.Request.Method == RequestMethod.Get;
        _requests.Enqueue(new(
            _function.Value,
            queue,
            message.Request.Method.Method,
            receives,
            // An answer without a message is the list's empty frame.
            receives && message.Response.Content.ToString().Contains("<MessageText>", StringComparison.Ordinal)));
    }
}

/// <param name="Function">The function that made the request; null for what the host does around functions.</param>
/// <param name="Queue">The queue whose messages it is about, if any.</param>
/// <param name="Receives">Whether it asks a queue for messages.</param>
/// <param name="Received">Whether it got any.</param>
internal sealed record StorageRequest(string? Function, string? Queue, string Method, bool Receives, bool Received);
