using Hotline.Core.Classify;
using Hotline.Core.Policy;

namespace Hotline.Functions.Classify;

/// <summary>How long a case waits for the cloud, and how long the cloud is left alone after it failed.</summary>
public sealed record CloudPatience(TimeSpan Timeout, TimeSpan Rest);

/// <summary>
/// Lets a language service in the cloud judge where it can and the embedded understanding everywhere else: kind, urgency, places and
/// evidence always, and all of it when the service refuses, throttles, fails, is too slow or names no category of the city's. After a
/// failure the service has a rest, so that a backlog does not wait out the timeout case by case. No case is ever lost to the cloud.
/// </summary>
public sealed partial class CloudUnderstanding(
    ITextUnderstanding embedded, ICloudLanguage cloud, CloudPatience patience, CityPolicy policy, TimeProvider time, ILogger<CloudUnderstanding> logger)
    : ITextUnderstanding
{
    private const int CategoriesShown = 3;

    private long _restUntil;

    public async Task<Understanding> UnderstandAsync(string text, CancellationToken cancellation)
    {
        var own = await embedded.UnderstandAsync(text, cancellation);
        if (string.IsNullOrWhiteSpace(text) || time.GetUtcNow().UtcTicks < Interlocked.Read(ref _restUntil))
        {
            return own;
        }

        using var timeout = new CancellationTokenSource(patience.Timeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, timeout.Token);
        try
        {
            // Waits no longer than the timeout even for a client that does not heed it.
            var reading = cloud.ReadAsync(text, own.Findings?.Writing ?? Writing.Other, either.Token);
            return Join(own, await reading.WaitAsync(either.Token));
        }
        catch (Exception failure) when (!cancellation.IsCancellationRequested)
        {
            Interlocked.Exchange(ref _restUntil, (time.GetUtcNow() + patience.Rest).UtcTicks);
            Log.FellBack(logger, timeout.IsCancellationRequested ? "timeout" : failure.GetType().Name, patience.Rest);
            return own;
        }
    }

    private Understanding Join(Understanding own, CloudReading reading)
    {
        var candidates = reading.Candidates.Where(each => policy.Categories.Find(each.Category) is not null).OrderByDescending(each => each.Probability).ToList();
        var findings = Join(own.Findings ?? TextFindings.None, reading);
        return candidates.Count == 0
            ? own with { Findings = findings }
            : own with
            {
                Candidates = candidates,
                Model = reading.Model,
                Findings = findings with { Categories = [.. candidates.Take(CategoriesShown).Select(each => Explained(each, findings))] },
            };
    }

    private static TextFindings Join(TextFindings own, CloudReading reading) => own with
    {
        Sentiment = reading.Sentiment ?? own.Sentiment,
        // The embedded words would not explain somebody else's judgement.
        SentimentCues = reading.Sentiment is { } sentiment && sentiment != own.Sentiment ? [] : own.SentimentCues,
        KeyPhrases = reading.KeyPhrases.Count > 0 ? reading.KeyPhrases : own.KeyPhrases,
        Mentions = [.. own.Mentions.Union(reading.Mentions)],
        Writing = reading.Writing ?? own.Writing,
    };

    /// <summary>The service gives no evidence; where the embedded model considered the same category, its own is of use.</summary>
    private static CategoryFinding Explained(CategoryCandidate candidate, TextFindings own)
    {
        var same = own.Categories.FirstOrDefault(each => each.Category == candidate.Category);
        return new(candidate.Category, candidate.Probability, same?.For ?? [], same?.Against ?? []);
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "The language service did not answer ({Reason}); the embedded understanding works alone for {Rest}.")]
        public static partial void FellBack(ILogger logger, string reason, TimeSpan rest);
    }
}
