using System.Collections.Concurrent;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Hotline.LocalHost.Tests.Samples;

/// <summary>Counts the storage requests of a client and fails those a test chooses.</summary>
public sealed class RequestLog : HttpPipelinePolicy
{
    private readonly ConcurrentQueue<string> _requests = new();

    /// <summary>Given "METHOD path"; true makes the request fail as if the network were down.</summary>
    public Func<string, bool> Fails { get; set; } = _ => false;

    /// <summary>Runs between storage's answer and its use; a test may hold the answer back.</summary>
    public Func<HttpMessage, Task> OnAnswer { get; set; } = _ => Task.CompletedTask;

    public IReadOnlyList<string> Requests => [.. _requests];

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        Note(message);
        await ProcessNextAsync(message, pipeline);
        await OnAnswer(message);
    }

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        Note(message);
        ProcessNext(message, pipeline);
    }

    private void Note(HttpMessage message)
    {
        var request = $"{message.Request.Method} {message.Request.Uri.Path}";
        _requests.Enqueue(request);
        if (Fails(request))
        {
            throw new IOException("The test has cut the line.");
        }
    }
}
