using Azure.Core;
using Azure.Core.Pipeline;

namespace Hotline.Storage.Tests.Builders;

/// <summary>
/// Has the next transaction carried out and then loses its answer, as a broken connection does: the client cannot know that it was
/// done, and sends it again.
/// </summary>
internal sealed class LostAnswers : HttpPipelinePolicy
{
    private int _toLose;

    /// <summary>Transactions that reached storage.</summary>
    public int Transactions { get; private set; }

    public void LoseNext(int answers) => _toLose = answers;

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) => ProcessNext(message, pipeline);

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        await ProcessNextAsync(message, pipeline);
        if (!message.Request.Uri.Path.EndsWith("$batch", StringComparison.Ordinal))
        {
            return;
        }

        Transactions++;
        if (_toLose > 0)
        {
            _toLose--;
            throw new IOException("The connection broke before the answer came.");
        }
    }
}
