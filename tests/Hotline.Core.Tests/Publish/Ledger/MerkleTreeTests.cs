using FsCheck.Xunit;
using Hotline.Core.Publish.Ledger;

namespace Hotline.Core.Tests.Publish.Ledger;

public sealed class MerkleTreeTests
{
    /// <summary>The eight leaves of the test vectors of certificate transparency, and the roots of their trees by size.</summary>
    private static readonly byte[][] KnownLeaves =
    [
        .. new[]
        {
            "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f",
        }.Select(hex => MerkleTree.LeafHash(Convert.FromHexString(hex))),
    ];

    public static TheoryData<int> SizesTo64 => [.. Enumerable.Range(1, 64)];

    [Theory]
    [InlineData(0, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    [InlineData(1, "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d")]
    [InlineData(2, "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125")]
    [InlineData(3, "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77")]
    [InlineData(8, "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328")]
    public void Root_OfTheKnownLeaves_IsTheKnownRoot(int size, string root) =>
        Convert.ToHexStringLower(MerkleTree.Root(KnownLeaves.AsSpan(0, size))).ShouldBe(root);

    [Theory]
    [MemberData(nameof(SizesTo64))]
    public void Path_OfEveryLeaf_LeadsToTheRootFromItsOwnPlaceOnly(int size)
    {
        var leaves = Leaves(size, seed: size);
        var root = MerkleTree.Root(leaves);

        for (var index = 0; index < size; index++)
        {
            var path = MerkleTree.Path(leaves, index).ToArray();
            MerkleTree.RootOf(leaves[index], index, size, path).ShouldBe(root);
            for (var other = 0; other <= size; other++)
            {
                if (other != index)
                {
                    MerkleTree.RootOf(leaves[index], other, size, path).ShouldNotBe(root);
                }
            }
        }
    }

    [Property]
    public void Path_InARandomTree_HoldsUntilAnyBitOfItIsFlipped(ushort sizeSeed, ushort indexSeed, ushort step, byte position, byte bit)
    {
        var size = (sizeSeed % 3000) + 2;
        var leaves = Leaves(size, sizeSeed);
        var index = indexSeed % size;
        var path = MerkleTree.Path(leaves, index).ToArray();
        var root = MerkleTree.Root(leaves);
        MerkleTree.RootOf(leaves[index], index, size, path).ShouldBe(root);

        var flipped = path.Select(hash => hash.ToArray()).ToArray();
        flipped[step % flipped.Length][position % 32] ^= (byte)(1 << (bit % 8));

        MerkleTree.RootOf(leaves[index], index, size, flipped).ShouldNotBe(root);
        MerkleTree.RootOf(leaves[index], index, size, path.AsSpan(0, path.Length - 1)).ShouldNotBe(root);
        MerkleTree.RootOf(leaves[index], index, size, [.. path, root]).ShouldNotBe(root);
    }

    [Fact]
    public void Leaf_ThatLooksLikeAnInnerNode_IsNoInnerNode()
    {
        var leaves = Leaves(2, seed: 1);

        MerkleTree.LeafHash([.. leaves[0], .. leaves[1]]).ShouldNotBe(MerkleTree.Root(leaves));
    }

    private static byte[][] Leaves(int count, int seed) =>
        [.. Enumerable.Range(0, count).Select(number => MerkleTree.LeafHash(BitConverter.GetBytes((long)seed << 32 | (uint)number)))];
}
