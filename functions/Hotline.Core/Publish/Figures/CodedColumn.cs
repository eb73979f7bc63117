using System.Runtime.InteropServices;

namespace Hotline.Core.Publish.Figures;

/// <summary>A column in which many rows share few values: each value once, and for each row the number of its value.</summary>
internal sealed record CodedColumn<T>(T[] Values, ushort[] Codes)
{
    public T this[int row] => Values[Codes[row]];

    /// <summary>Values are numbered in the order in which they first come; more than 65 536 different ones are refused.</summary>
    public static CodedColumn<T> Of(IReadOnlyCollection<T> rows)
    {
        // A tuple, as a key must not be null.
        var numbers = new Dictionary<ValueTuple<T>, ushort>();
        var codes = new ushort[rows.Count];
        foreach (var (row, value) in rows.Index())
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, new(value), out var known);
            number = known ? number : checked((ushort)(numbers.Count - 1));
            codes[row] = number;
        }

        return new([.. numbers.Keys.Select(key => key.Item1)], codes);
    }
}
