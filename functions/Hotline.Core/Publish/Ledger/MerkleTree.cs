using System.Security.Cryptography;

namespace Hotline.Core.Publish.Ledger;

/// <summary>
/// The hash tree of RFC 6962 (section 2.1) with SHA-256: leaves and inner nodes are hashed under different prefixes, and a tree whose
/// size is no power of two splits at the largest one below it.
/// </summary>
public static class MerkleTree
{
    private const byte LeafPrefix = 0;
    private const byte NodePrefix = 1;

    public static byte[] LeafHash(ReadOnlySpan<byte> leaf) => SHA256.HashData([LeafPrefix, .. leaf]);

    /// <summary>Of leaf hashes; of none, the hash of nothing.</summary>
    public static byte[] Root(ReadOnlySpan<byte[]> leaves) => leaves.Length switch
    {
        0 => SHA256.HashData([]),
        1 => leaves[0],
        _ => Node(Root(leaves[..Split(leaves.Length)]), Root(leaves[Split(leaves.Length)..])),
    };

    /// <summary>What leads from one leaf to the root, the leaf's own neighbour first.</summary>
    public static IReadOnlyList<byte[]> Path(ReadOnlySpan<byte[]> leaves, int index)
    {
        if (leaves.Length == 1)
        {
            return [];
        }

        var split = Split(leaves.Length);
        return index < split
            ? [.. Path(leaves[..split], index), Root(leaves[split..])]
            : [.. Path(leaves[split..], index - split), Root(leaves[..split])];
    }

    /// <summary>The root that the path leads to; null where no tree of that size has a path of that length there.</summary>
    public static byte[]? RootOf(byte[] leafHash, int index, int size, ReadOnlySpan<byte[]> path)
    {
        if (index < 0 || index >= size)
        {
            return null;
        }

        if (size == 1 || path.Length == 0)
        {
            return size == 1 && path.Length == 0 ? leafHash : null;
        }

        var split = Split(size);
        return index < split
            ? Joined(RootOf(leafHash, index, split, path[..^1]), path[^1])
            : Joined(path[^1], RootOf(leafHash, index - split, size - split, path[..^1]));
    }

    private static byte[]? Joined(byte[]? left, byte[]? right) => left is null || right is null ? null : Node(left, right);

    private static byte[] Node(byte[] left, byte[] right) => SHA256.HashData([NodePrefix, .. left, .. right]);

    /// <summary>The largest power of two below the size.</summary>
    private static int Split(int size) => (int)(System.Numerics.BitOperations.RoundUpToPowerOf2((uint)size) / 2);
}
