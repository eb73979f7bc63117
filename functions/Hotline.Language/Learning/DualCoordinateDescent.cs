namespace Hotline.Language.Learning;

/// <summary>
/// Trains one class against the rest: a linear support vector machine with squared hinge loss, solved in its dual one text at a time
/// (Hsieh et al., ICML 2008). Deterministic: the order of visits comes from a fixed seed.
/// </summary>
internal static class DualCoordinateDescent
{
    private const int MostRounds = 60;
    private const double Tolerance = 0.1;

    /// <param name="costs">Per row: what an error on it costs.</param>
    /// <returns>A weight per feature and, last, the bias.</returns>
    public static float[] Train(SparseMatrix rows, int features, bool[] belongs, double[] costs, int seed)
    {
        var weights = new float[features + 1];
        var alphas = new double[rows.Rows];
        var curvature = new double[rows.Rows];
        for (var row = 0; row < rows.Rows; row++)
        {
            curvature[row] = SquaredLength(rows.ValuesOf(row)) + 1 + (0.5 / costs[row]);
        }

        var order = Enumerable.Range(0, rows.Rows).ToArray();
        var random = new Random(seed);
        for (var round = 0; round < MostRounds; round++)
        {
            random.Shuffle(order);
            var worst = 0.0;
            foreach (var row in order)
            {
                var sign = belongs[row] ? 1 : -1;
                var indices = rows.IndicesOf(row);
                var values = rows.ValuesOf(row);
                var slope = (sign * Score(weights, indices, values)) - 1 + (alphas[row] * 0.5 / costs[row]);
                var projected = alphas[row] == 0 ? Math.Min(slope, 0) : slope;
                worst = Math.Max(worst, Math.Abs(projected));
                if (Math.Abs(projected) < 1e-9)
                {
                    continue;
                }

                var before = alphas[row];
                alphas[row] = Math.Max(before - (slope / curvature[row]), 0);
                Move(weights, indices, values, (float)((alphas[row] - before) * sign));
            }

            if (worst < Tolerance)
            {
                break;
            }
        }

        return weights;
    }

    private static double Score(float[] weights, ReadOnlySpan<int> indices, ReadOnlySpan<float> values)
    {
        var sum = weights[^1];
        for (var at = 0; at < indices.Length; at++)
        {
            sum += weights[indices[at]] * values[at];
        }

        return sum;
    }

    private static void Move(float[] weights, ReadOnlySpan<int> indices, ReadOnlySpan<float> values, float step)
    {
        for (var at = 0; at < indices.Length; at++)
        {
            weights[indices[at]] += step * values[at];
        }

        weights[^1] += step;
    }

    private static double SquaredLength(ReadOnlySpan<float> values)
    {
        var sum = 0.0;
        foreach (var value in values)
        {
            sum += value * value;
        }

        return sum;
    }
}
