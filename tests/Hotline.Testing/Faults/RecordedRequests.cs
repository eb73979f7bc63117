using System.Collections.Concurrent;
using System.Text;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Hotline.Testing;

/// <summary>Every request that really went to storage, with its body.</summary>
public sealed class RecordedRequests : HttpPipelinePolicy
{
    private readonly ConcurrentQueue<SentRequest> _sent = new();

    public IReadOnlyCollection<SentRequest> Sent => _sent;

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        Record(message.Request);
        ProcessNext(message, pipeline);
    }

    public override ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        Record(message.Request);
        return ProcessNextAsync(message, pipeline);
    }

    private void Record(Request request)
    {
        using var body = new MemoryStream();
        request.Content?.WriteTo(body, CancellationToken.None);
        _sent.Enqueue(new(request.Method.Method, request.Uri.ToUri(), Encoding.UTF8.GetString(body.ToArray())));
    }
}

/// <summary>One request; <see cref="Message"/> is the text of a queue message, decoded, if it sends one.</summary>
public sealed record SentRequest(string Method, Uri Uri, string Body)
{
    public string? Message => Method == "POST" && Uri.AbsolutePath.EndsWith("/messages", StringComparison.Ordinal)
        ? Encoding.UTF8.GetString(Convert.FromBase64String(System.Xml.Linq.XDocument.Parse(Body.TrimStart('\uFEFF')).Root!.Value))
        : null;
}
