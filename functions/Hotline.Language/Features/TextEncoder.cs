namespace Hotline.Language.Features;

/// <summary>
/// Turns texts into sparse vectors: (1 + ln count) × worth of the feature, each block brought to its length. One per thread.
/// </summary>
internal sealed class TextEncoder(FeatureTable features)
{
    private readonly NgramReader _reader = new(features.Settings);
    private readonly int[] _counts = new int[features.Count];
    private readonly double[] _squares = new double[features.Settings.Blocks.Count];
    private int[] _indices = new int[1024];
    private int[] _blocks = new int[1024];
    private float[] _values = new float[1024];
    private int _found;

    public ReadOnlySpan<int> Indices => _indices.AsSpan(0, _found);

    public ReadOnlySpan<float> Values => _values.AsSpan(0, _found);

    /// <summary>The result stands in <see cref="Indices"/> and <see cref="Values"/> until the next text.</summary>
    /// <returns>The runs as found, for telling afterwards what spoke for a label.</returns>
    public ReadOnlySpan<Ngram> Encode(IReadOnlyList<string> fields)
    {
        _found = 0;
        Array.Clear(_squares);
        var ngrams = _reader.Read(fields);
        foreach (var ngram in ngrams)
        {
            var index = features.Vocabulary.IndexOf(ngram.Hash);
            if (index >= 0)
            {
                Count(index, ngram.Block);
            }
            else
            {
                _squares[ngram.Block] += features.Settings.Strangeness * features.UnknownWorth * features.UnknownWorth;
            }
        }

        Weigh();
        return ngrams;
    }

    private void Count(int index, int block)
    {
        if (_counts[index]++ > 0)
        {
            return;
        }

        if (_found == _indices.Length)
        {
            Array.Resize(ref _indices, _found * 2);
            Array.Resize(ref _blocks, _found * 2);
            Array.Resize(ref _values, _found * 2);
        }

        _indices[_found] = index;
        _blocks[_found++] = block;
    }

    private void Weigh()
    {
        for (var at = 0; at < _found; at++)
        {
            var index = _indices[at];
            var value = (1 + MathF.Log(_counts[index])) * features.Worth[index];
            _counts[index] = 0;
            _values[at] = value;
            _squares[_blocks[at]] += value * value;
        }

        // From here the squares hold the scale of each block.
        for (var block = 0; block < _squares.Length; block++)
        {
            _squares[block] = _squares[block] > 0 ? features.Settings.Blocks[block].Weight / Math.Sqrt(_squares[block]) : 0;
        }

        for (var at = 0; at < _found; at++)
        {
            _values[at] *= (float)_squares[_blocks[at]];
        }
    }
}
