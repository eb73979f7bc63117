using System.Collections.Concurrent;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Hotline.Benchmarks.Running;

/// <summary>Writes down every request to storage, retries included, with the function that made it or the queue it served.</summary>
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

    private void Note(HttpMessage message) =>
        _requests.Enqueue(new(_function.Value, QueueOf(message.Request.Uri.ToUri()), MessagesIn(message)));

    /// <summary>From <c>/account/queue/messages</c> and <c>/account/queue/messages/id</c>.</summary>
    private static string? QueueOf(Uri uri) =>
        uri.Segments is [_, _, var queue, "messages" or "messages/", ..] ? queue.TrimEnd('/') : null;

    private static int? MessagesIn(HttpMessage message) =>
        message.Request.Method == RequestMethod.Get && QueueOf(message.Request.Uri.ToUri()) is not null
            ? message.Response.Content.ToString().Split("<MessageText>").Length - 1
            : null;
}

/// <param name="Function">The function that made the request; null for what the host does around functions.</param>
/// <param name="Queue">The queue whose messages it is about, if any.</param>
/// <param name="Received">How many messages a request for messages got; null for any other request.</param>
internal sealed record StorageRequest(string? Function, string? Queue, int? Received);
