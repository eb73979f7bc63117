namespace Hotline.Language.Learning;

/// <summary>Makes probabilities of scores: softmax of scale × score + offset of the label.</summary>
internal sealed record Calibration(float Scale, float[] Offsets)
{
    private const int Steps = 150;
    private const double StepLength = 0.2;

    // As if this many texts argued for no offset: keeps labels with few examples near their raw scores.
    private const double OffsetPenalty = 5;

    public static Calibration None(int labels) => new(1, new float[labels]);

    public void Apply(ReadOnlySpan<float> scores, Span<float> probabilities)
    {
        var highest = float.NegativeInfinity;
        for (var label = 0; label < scores.Length; label++)
        {
            probabilities[label] = (Scale * scores[label]) + Offsets[label];
            highest = Math.Max(highest, probabilities[label]);
        }

        var sum = 0f;
        for (var label = 0; label < scores.Length; label++)
        {
            probabilities[label] = MathF.Exp(probabilities[label] - highest);
            sum += probabilities[label];
        }

        for (var label = 0; label < scores.Length; label++)
        {
            probabilities[label] /= sum;
        }
    }

    /// <summary>The scale and offsets that make the true labels of held-out texts likeliest.</summary>
    public static Calibration Fit(IReadOnlyList<float[]> scores, IReadOnlyList<int> truth, int labels)
    {
        // Parameters: the logarithm of the scale, which keeps it positive, then the offsets.
        var parameters = new double[labels + 1];
        parameters[0] = Math.Log(3);
        var gradient = new double[labels + 1];
        var mean = new double[labels + 1];
        var spread = new double[labels + 1];
        var probabilities = new float[labels];
        for (var step = 1; step <= Steps; step++)
        {
            var current = At(parameters);
            Array.Clear(gradient);
            for (var text = 0; text < scores.Count; text++)
            {
                current.Apply(scores[text], probabilities);
                for (var label = 0; label < labels; label++)
                {
                    var error = probabilities[label] - (label == truth[text] ? 1 : 0);
                    gradient[0] += error * scores[text][label] * current.Scale;
                    gradient[label + 1] += error;
                }
            }

            for (var label = 1; label <= labels; label++)
            {
                gradient[label] += OffsetPenalty * parameters[label];
            }

            Descend(parameters, gradient, mean, spread, step);
        }

        return At(parameters);
    }

    private static Calibration At(double[] parameters) =>
        new((float)Math.Exp(parameters[0]), [.. parameters.Skip(1).Select(offset => (float)offset)]);

    // Adam (Kingma and Ba, 2015): needs no step length that fits the number of texts.
    private static void Descend(double[] parameters, double[] gradient, double[] mean, double[] spread, int step)
    {
        var length = StepLength * (1 - ((double)step / (Steps + 1)));
        for (var at = 0; at < parameters.Length; at++)
        {
            mean[at] = (0.9 * mean[at]) + (0.1 * gradient[at]);
            spread[at] = (0.99 * spread[at]) + (0.01 * gradient[at] * gradient[at]);
            var direction = mean[at] / (1 - Math.Pow(0.9, step));
            var size = Math.Sqrt(spread[at] / (1 - Math.Pow(0.99, step))) + 1e-9;
            parameters[at] -= length * direction / size;
        }
    }
}
