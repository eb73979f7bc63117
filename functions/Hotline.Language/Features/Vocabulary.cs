using System.Numerics;
using System.Runtime.InteropServices;

namespace Hotline.Language.Features;

/// <summary>The features a model knows: hash of a run to its number, by open addressing in one flat array.</summary>
internal sealed class Vocabulary
{
    private readonly Slot[] _slots;
    private readonly int _mask;

    public Vocabulary(ReadOnlySpan<uint> hashes)
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, hashes.Length * 2));
        _slots = new Slot[size];
        _mask = size - 1;
        Hashes = hashes.ToArray();
        for (var index = 0; index < hashes.Length; index++)
        {
            var at = (int)hashes[index] & _mask;
            while (_slots[at].Hash != 0)
            {
                at = (at + 1) & _mask;
            }

            _slots[at] = new Slot(hashes[index], index);
        }
    }

    public uint[] Hashes { get; }

    public int Count => Hashes.Length;

    /// <summary>-1 where the run is not known.</summary>
    public int IndexOf(uint hash)
    {
        for (var at = (int)hash & _mask; _slots[at].Hash != 0; at = (at + 1) & _mask)
        {
            if (_slots[at].Hash == hash)
            {
                return _slots[at].Index;
            }
        }

        return -1;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Slot(uint Hash, int Index);
}
