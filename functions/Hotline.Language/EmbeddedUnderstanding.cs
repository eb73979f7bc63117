using Hotline.Core.Classify;
using Hotline.Core.Policy;
using Hotline.Language.ColdStart;
using Hotline.Language.Learning;
using Hotline.Language.Signals;

namespace Hotline.Language;

/// <summary>
/// Understands texts offline. Learns the categories from the example sentences of the city's policy, once, at the first text or at
/// <see cref="WarmUpAsync"/>; making one costs next to nothing.
/// </summary>
public sealed class EmbeddedUnderstanding(CityPolicy policy) : ITextUnderstanding
{
    private readonly CueReader _cues = new(policy.Cues);
    private readonly Lazy<Task<LinearModel>> _model = new(() => Task.Run(() => ColdStartTraining.Train(policy.Categories)));

    public string Model { get; } = $"embedded-1:{policy.Version}";

    /// <summary>Completes when the model is trained; several callers share the one training.</summary>
    public Task WarmUpAsync() => _model.Value;

    public async Task<Understanding> UnderstandAsync(string text, CancellationToken cancellation)
    {
        var model = await _model.Value.WaitAsync(cancellation);
        var (kind, urgency) = _cues.Read(text);
        return new Understanding(CandidatesOf(model, text), kind, urgency, Model);
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
