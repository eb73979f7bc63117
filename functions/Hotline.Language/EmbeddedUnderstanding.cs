using Hotline.Core.Classify;
using Hotline.Core.Policy;
using Hotline.Core.Publish;
using Hotline.Core.Route;
using Hotline.Language.ColdStart;
using Hotline.Language.Findings;
using Hotline.Language.Judging;
using Hotline.Language.Learning;
using Hotline.Language.Signals;
using Hotline.Language.Text;

namespace Hotline.Language;

/// <summary>Understands texts offline; making one costs next to nothing, the model is fetched for the first text.</summary>
public sealed class EmbeddedUnderstanding(CityPolicy policy, IModelSource models, IRedaction redaction) : ITextUnderstanding
{
    private const int CategoriesExplained = 3;

    private readonly CueReader _cues = new(policy.Cues);
    private readonly PlaceReader _places = new(policy.Places);
    private readonly SentimentReader _sentiment = new();
    private readonly KeyPhraseReader _keyPhrases = new();

    public async Task<Understanding> UnderstandAsync(string text, CancellationToken cancellation)
    {
        var (info, model) = await models.CurrentAsync(cancellation);
        var probabilities = new float[model.Labels.Count];
        model.Classify([text], probabilities);
        var cues = _cues.Read(text);
        return new Understanding(CandidatesOf(model, probabilities), cues.Kind, cues.Urgency, info.Version)
        {
            Findings = FindingsOf(text, model, probabilities, cues),
        };
    }

    private static List<CategoryCandidate> CandidatesOf(LinearModel model, float[] probabilities)
    {
        var candidates = new List<CategoryCandidate>(probabilities.Length);
        for (var label = 0; label < probabilities.Length; label++)
        {
            if (model.Labels[label] != ColdStartTraining.Outside)
            {
                candidates.Add(new CategoryCandidate(model.Labels[label], probabilities[label]));
            }
        }

        candidates.Sort((one, other) => other.Probability.CompareTo(one.Probability));
        return candidates;
    }

    private TextFindings FindingsOf(string text, LinearModel model, float[] probabilities, CueReading cues)
    {
        var runs = new TextRuns(model, [text]);
        int[] likeliest = [.. Enumerable.Range(0, probabilities.Length)
            .Where(label => model.Labels[label] != ColdStartTraining.Outside)
            .OrderByDescending(label => probabilities[label])
            .Take(CategoriesExplained)];
        var (sentiment, sentimentCues) = _sentiment.Read(NormalText.Of(text));
        return new TextFindings
        {
            Categories = [.. likeliest.Select(label => FindingOf(Judge.Explain(model.Labels[label], label, probabilities[label], runs)))],
            KindCues = cues.KindCues,
            UrgencyCues = cues.UrgencyCues,
            Sentiment = sentiment,
            SentimentCues = sentimentCues,
            KeyPhrases = _keyPhrases.Read(runs, likeliest),
            Writing = WritingReader.Read(text),
            Mentions = [.. redaction.Redact(text).Spans.Select(span => new PersonalMention(span.Kind, text.Substring(span.Start, span.Length))).Distinct()],
            Places = [.. _places.Read(text).Select(mention => text.Substring(mention.Start, mention.Length)).Distinct()],
        };
    }

    private static CategoryFinding FindingOf(LabelJudgement judged) => new(judged.Label, judged.Probability, Phrases(judged.For), Phrases(judged.Against));

    private static IReadOnlyList<string> Phrases(IReadOnlyList<Evidence> evidence) => [.. evidence.Select(each => each.Phrase)];
}
