namespace Hotline.Language.Features;

/// <summary>Turns texts into sparse vectors of unit length: (1 + ln count) × inverse document frequency. One per thread.</summary>
internal sealed class TextEncoder(FeatureSettings settings, Vocabulary vocabulary, float[] rarity)
{
    private const int LongestUnknown = 2;
    private readonly NgramReader _reader = new(settings);
    private readonly ushort[] _counts = new ushort[vocabulary.Count];
    private int[] _indices = new int[1024];
    private float[] _values = new float[1024];
    private int _found;

    public ReadOnlySpan<int> Indices => _indices.AsSpan(0, _found);

    public ReadOnlySpan<float> Values => _values.AsSpan(0, _found);

    /// <summary>The result stands in <see cref="Indices"/> and <see cref="Values"/> until the next text.</summary>
    public void Encode(IReadOnlyList<string> fields)
    {
        _found = 0;
        var unknown = 0;
        foreach (var ngram in _reader.Read(fields))
        {
            var index = vocabulary.IndexOf(ngram.Hash);
            if (index >= 0)
                Count(index);
            else if (ngram.Tokens <= LongestUnknown)
                unknown++;
        }

        Weigh(unknown);
    }

    private void Count(int index)
    {
        if (_counts[index]++ > 0)
            return;
        if (_found == _indices.Length)
        {
            Array.Resize(ref _indices, _found * 2);
            Array.Resize(ref _values, _found * 2);
        }

        _indices[_found++] = index;
    }

    private void Weigh(int unknown)
    {
        var squares = settings.UnknownWeight * unknown;
        for (var at = 0; at < _found; at++)
        {
            var index = _indices[at];
            var value = (1 + MathF.Log(_counts[index])) * rarity[index];
            _counts[index] = 0;
            _values[at] = value;
            squares += value * value;
        }

        var scale = squares > 0 ? (float)(1 / Math.Sqrt(squares)) : 0;
        for (var at = 0; at < _found; at++)
            _values[at] *= scale;
    }
}
