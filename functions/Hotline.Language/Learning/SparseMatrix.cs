namespace Hotline.Language.Learning;

/// <summary>Rows of feature numbers and values, one after the other in flat arrays.</summary>
internal sealed class SparseMatrix
{
    private readonly List<int> _starts = [0];
    private readonly List<int> _indices = [];
    private readonly List<float> _values = [];

    public int Rows => _starts.Count - 1;

    public void Add(ReadOnlySpan<int> indices, ReadOnlySpan<float> values)
    {
        _indices.AddRange(indices);
        _values.AddRange(values);
        _starts.Add(_indices.Count);
    }

    public ReadOnlySpan<int> IndicesOf(int row) => Cut(_indices, row);

    public ReadOnlySpan<float> ValuesOf(int row) => Cut(_values, row);

    private ReadOnlySpan<T> Cut<T>(List<T> all, int row) =>
        System.Runtime.InteropServices.CollectionsMarshal.AsSpan(all)[_starts[row].._starts[row + 1]];
}
