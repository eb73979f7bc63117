using Azure;
using Azure.AI.TextAnalytics;
using Hotline.Core.Classify;
using Hotline.Language;

namespace Hotline.Functions;

/// <summary>
/// Asks Azure AI Language for the category and keeps the embedded understanding for kind and urgency. When the service refuses,
/// throttles, fails or takes too long, the embedded category stands: no case waits for the cloud.
/// </summary>
internal sealed partial class AzureLanguageUnderstanding(
    TextAnalyticsClient client, AzureLanguageOptions options, EmbeddedUnderstanding embedded, ILogger<AzureLanguageUnderstanding> logger)
    : ITextUnderstanding
{
    public async Task<Understanding> UnderstandAsync(string text, CancellationToken cancellation)
    {
        var understood = await embedded.UnderstandAsync(text, cancellation);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(TimeSpan.FromSeconds(options.TimeoutSeconds));
        try
        {
            var candidates = await CandidatesAsync(text, patience.Token);
            return candidates.Count == 0
                ? understood
                : understood with { Candidates = candidates, Model = $"azure-language:{options.Project}/{options.Deployment}" };
        }
        catch (RequestFailedException failure)
        {
            Log.FellBack(logger, failure.ErrorCode ?? failure.GetType().Name);
            return understood;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            Log.FellBack(logger, "timeout");
            return understood;
        }
    }

    private async Task<IReadOnlyList<CategoryCandidate>> CandidatesAsync(string text, CancellationToken cancellation)
    {
        var operation = await client.SingleLabelClassifyAsync(
            WaitUntil.Completed, [text], options.Project, options.Deployment, cancellationToken: cancellation);
        var candidates = new List<CategoryCandidate>();
        await foreach (var page in operation.Value.WithCancellation(cancellation))
        {
            foreach (var document in page.Where(document => !document.HasError))
            {
                candidates.AddRange(document.ClassificationCategories.Select(found => new CategoryCandidate(found.Category, found.ConfidenceScore)));
            }
        }

        return [.. candidates.OrderByDescending(candidate => candidate.Probability)];
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "Azure AI Language did not classify ({Reason}); the embedded category stands.")]
        public static partial void FellBack(ILogger logger, string reason);
    }
}
