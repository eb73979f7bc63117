using Hotline.Core.Classify;
using Hotline.Core.Policy;
using Hotline.Language.ColdStart;
using Hotline.Language.Learning;
using Hotline.Language.Signals;

namespace Hotline.Language;

/// <summary>Understands texts offline; making one costs next to nothing, the model is fetched for the first text.</summary>
public sealed class EmbeddedUnderstanding(CityPolicy policy, IModelSource models) : ITextUnderstanding
{
    private readonly CueReader _cues = new(policy.Cues);

    public async Task<Understanding> UnderstandAsync(string text, CancellationToken cancellation)
    {
        var (info, model) = await models.CurrentAsync(cancellation);
        var (kind, urgency) = _cues.Read(text);
        return new Understanding(CandidatesOf(model, text), kind, urgency, info.Version);
    }

    private static List<CategoryCandidate> CandidatesOf(LinearModel model, string text)
    {
        var probabilities = new float[model.Labels.Count];
        model.Classify([text], probabilities);
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
}
