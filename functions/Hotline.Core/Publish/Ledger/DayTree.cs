namespace Hotline.Core.Publish.Ledger;

/// <summary>A day's leaves in the order of the tree, which is that of their canonical texts; of one case only its latest version.</summary>
public sealed class DayTree
{
    private readonly byte[][] _hashes;

    private DayTree(IReadOnlyList<LedgerLeaf> leaves)
    {
        Leaves = leaves;
        _hashes = [.. leaves.Select(leaf => leaf.Hash())];
    }

    public IReadOnlyList<LedgerLeaf> Leaves { get; }

    public IEnumerable<string> LeafHashes => _hashes.Select(Convert.ToHexStringLower);

    /// <summary>Whatever the order and however often a change was noted, the tree is the same.</summary>
    public static DayTree Of(IEnumerable<LedgerLeaf> noted) => new(
    [
        .. noted.GroupBy(leaf => (leaf.Case, leaf.File))
            .Select(same => same.OrderBy(leaf => leaf.Version).ThenBy(leaf => leaf.Line(), StringComparer.Ordinal).Last())
            .OrderBy(leaf => leaf.Line(), StringComparer.Ordinal),
    ]);

    public string Root() => Convert.ToHexStringLower(MerkleTree.Root(_hashes));

    public IReadOnlyList<string> Path(int index) => [.. MerkleTree.Path(_hashes, index).Select(Convert.ToHexStringLower)];
}
