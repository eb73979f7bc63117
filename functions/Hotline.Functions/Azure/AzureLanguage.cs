using Azure;
using Azure.AI.TextAnalytics;
using Hotline.Core.Classify;
using Hotline.Core.Publish;
using Hotline.Functions.Classify;

namespace Hotline.Functions;

/// <summary>
/// Azure AI Language: language, sentiment, key phrases, personal data and the custom single-label classification project whose
/// classes are the policy's category ids. Throws when any of them fails; who calls falls back.
/// </summary>
internal sealed class AzureLanguage(TextAnalyticsClient client, CloudLanguageOptions options) : ICloudLanguage
{
    /// <summary>The service takes no more in one request for sentiment, key phrases and personal data.</summary>
    private const int MostCharacters = 5_000;

    private static readonly Dictionary<string, PersonalKind> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Person"] = PersonalKind.Name,
        ["PhoneNumber"] = PersonalKind.Phone,
        ["Email"] = PersonalKind.Email,
        ["Address"] = PersonalKind.Address,
        ["CreditCardNumber"] = PersonalKind.BankCard,
        ["CNResidentIdentityCardNumber"] = PersonalKind.IdCard,
    };

    public async Task<CloudReading> ReadAsync(string text, Writing writing, CancellationToken cancellation)
    {
        var front = Front(text);
        var detected = Read((await client.DetectLanguageAsync(front, cancellationToken: cancellation)).Value.Iso6391Name) ?? writing;
        var language = LanguageOf(detected);

        var classified = ClassifyAsync(text, language, cancellation);
        var sentiment = client.AnalyzeSentimentAsync(front, language, cancellation);
        var phrases = client.ExtractKeyPhrasesAsync(front, language, cancellation);
        var personal = client.RecognizePiiEntitiesAsync(front, language, cancellationToken: cancellation);
        await Task.WhenAll(classified, sentiment, phrases, personal);

        return new CloudReading(
            $"azure-language:{options.Project}/{options.Deployment}",
            await classified,
            Read((await sentiment).Value.Sentiment),
            (await phrases).Value,
            [.. (await personal).Value.Where(IsKnown).Select(found => new PersonalMention(Kinds[found.Category.ToString()], found.Text))],
            detected);
    }

    private async Task<IReadOnlyList<CategoryCandidate>> ClassifyAsync(string text, string language, CancellationToken cancellation)
    {
        var operation = await client.SingleLabelClassifyAsync(
            WaitUntil.Completed, [text], options.Project, options.Deployment, language, cancellationToken: cancellation);
        var candidates = new List<CategoryCandidate>();
        await foreach (var page in operation.Value.WithCancellation(cancellation))
        {
            foreach (var document in page.Where(document => !document.HasError))
            {
                candidates.AddRange(document.ClassificationCategories.Select(found => new CategoryCandidate(found.Category, found.ConfidenceScore)));
            }
        }

        return candidates;
    }

    private static bool IsKnown(PiiEntity found) => Kinds.ContainsKey(found.Category.ToString());

    private static string Front(string text)
    {
        if (text.Length <= MostCharacters)
        {
            return text;
        }

        return text[..(char.IsHighSurrogate(text[MostCharacters - 1]) ? MostCharacters - 1 : MostCharacters)];
    }

    private static Writing? Read(string isoName) => isoName.ToLowerInvariant() switch
    {
        "zh_chs" or "zh-hans" or "zh" => Writing.Simplified,
        "zh_cht" or "zh-hant" => Writing.Traditional,
        "en" => Writing.English,
        _ => null,
    };

    private static string LanguageOf(Writing writing) => writing switch
    {
        Writing.Traditional => "zh-Hant",
        Writing.English => "en",
        _ => "zh-Hans",
    };

    private static Sentiment Read(TextSentiment sentiment) => sentiment switch
    {
        TextSentiment.Positive => Sentiment.Positive,
        TextSentiment.Negative => Sentiment.Negative,
        TextSentiment.Mixed => Sentiment.Mixed,
        _ => Sentiment.Neutral,
    };
}
