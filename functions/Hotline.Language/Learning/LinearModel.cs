using System.Collections.Concurrent;
using Hotline.Language.Features;

namespace Hotline.Language.Learning;

/// <summary>A trained classifier: one weight per known feature and label. Safe to use from several threads.</summary>
public sealed class LinearModel
{
    private const int MostLabelsOnStack = 1024;
    private readonly string[] _labels;
    private readonly Half[] _rounded;
    private readonly float[] _weights;
    private readonly ConcurrentBag<TextEncoder> _idle = [];

    /// <param name="weights">Feature after feature, a weight for each label; halves, for they are kept so in the file.</param>
    internal LinearModel(string[] labels, FeatureTable table, Half[] weights, float[] biases, Calibration calibration)
    {
        _labels = labels;
        _rounded = weights;
        _weights = Array.ConvertAll(weights, weight => (float)weight);
        Table = table;
        Biases = biases;
        Calibration = calibration;
    }

    public IReadOnlyList<string> Labels => _labels;

    public FeatureSettings Features => Table.Settings;

    public int FeatureCount => Table.Count;

    internal FeatureTable Table { get; }

    internal ReadOnlySpan<Half> Weights => _rounded;

    internal float[] Biases { get; }

    internal Calibration Calibration { get; }

    /// <summary>Fills in a probability for each of <see cref="Labels"/>, in their order.</summary>
    public void Classify(IReadOnlyList<string> fields, Span<float> probabilities)
    {
        Span<float> scores = _labels.Length <= MostLabelsOnStack ? stackalloc float[_labels.Length] : new float[_labels.Length];
        Score(fields, scores);
        Calibration.Apply(scores, probabilities);
    }

    internal LinearModel With(Calibration calibration) => new(_labels, Table, _rounded, Biases, calibration);

    internal float[] ScoresOf(IReadOnlyList<string> fields)
    {
        var scores = new float[_labels.Length];
        Score(fields, scores);
        return scores;
    }

    /// <summary>The weights of a feature, one for each label.</summary>
    internal ReadOnlySpan<float> WeightsOf(int feature) => _weights.AsSpan(feature * _labels.Length, _labels.Length);

    private void Score(IReadOnlyList<string> fields, Span<float> scores)
    {
        var encoder = _idle.TryTake(out var idle) ? idle : new TextEncoder(Table);
        encoder.Encode(fields);
        Biases.CopyTo(scores);
        var values = encoder.Values;
        var indices = encoder.Indices;
        for (var at = 0; at < indices.Length; at++)
        {
            var weights = WeightsOf(indices[at]);
            for (var label = 0; label < weights.Length; label++)
            {
                scores[label] += weights[label] * values[at];
            }
        }

        _idle.Add(encoder);
    }
}
