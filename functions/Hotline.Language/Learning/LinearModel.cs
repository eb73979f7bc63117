using System.Collections.Concurrent;
using Hotline.Language.Features;

namespace Hotline.Language.Learning;

/// <summary>A trained classifier: one weight per known feature and label. Safe to use from several threads.</summary>
public sealed class LinearModel
{
    private readonly Vocabulary _vocabulary;
    private readonly float[] _rarity;
    private readonly float[] _weights;
    private readonly float[] _biases;
    private readonly Calibration _calibration;
    private readonly ConcurrentBag<TextEncoder> _idle = [];

    internal LinearModel(
        string[] labels,
        FeatureSettings features,
        Vocabulary vocabulary,
        float[] rarity,
        float[] weights,
        float[] biases,
        Calibration calibration)
    {
        Labels = labels;
        Features = features;
        _vocabulary = vocabulary;
        _rarity = rarity;
        _weights = weights;
        _biases = biases;
        _calibration = calibration;
    }

    public IReadOnlyList<string> Labels { get; }

    public FeatureSettings Features { get; }

    public int FeatureCount => _vocabulary.Count;

    /// <summary>Fills in a probability for each of <see cref="Labels"/>, in their order.</summary>
    public void Classify(IReadOnlyList<string> fields, Span<float> probabilities)
    {
        Span<float> scores = stackalloc float[Labels.Count];
        Score(fields, scores);
        _calibration.Apply(scores, probabilities);
    }

    internal LinearModel With(Calibration calibration) =>
        new((string[])Labels, Features, _vocabulary, _rarity, _weights, _biases, calibration);

    internal float[] ScoresOf(IReadOnlyList<string> fields)
    {
        var scores = new float[Labels.Count];
        Score(fields, scores);
        return scores;
    }

    private void Score(IReadOnlyList<string> fields, Span<float> scores)
    {
        if (!_idle.TryTake(out var encoder))
            encoder = new TextEncoder(Features, _vocabulary, _rarity);
        encoder.Encode(fields);
        _biases.CopyTo(scores);
        var indices = encoder.Indices;
        var values = encoder.Values;
        for (var at = 0; at < indices.Length; at++)
        {
            var weights = _weights.AsSpan(indices[at] * scores.Length, scores.Length);
            for (var label = 0; label < scores.Length; label++)
                scores[label] += weights[label] * values[at];
        }

        _idle.Add(encoder);
    }
}
