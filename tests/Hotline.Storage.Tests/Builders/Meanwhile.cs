using Azure.Core;
using Azure.Core.Pipeline;

namespace Hotline.Storage.Tests.Builders;

/// <summary>Lets something else happen right after the next transaction was carried out, and then loses its answer.</summary>
internal sealed class Meanwhile : HttpPipelinePolicy
{
    public Func<Task>? AfterNextTransaction { get; set; }

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) => ProcessNext(message, pipeline);

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        await ProcessNextAsync(message, pipeline);
        if (message.Request.Uri.Path.EndsWith("$batch", StringComparison.Ordinal) && AfterNextTransaction is { } happens)
        {
            AfterNextTransaction = null;
            await happens();
            throw new IOException("The connection broke before the answer came.");
        }
    }
}
