using System.Text;
using Hotline.Core.Cases;

namespace Hotline.Core.Publish.Ledger;

/// <summary>
/// What a day's tree is made of: how far a case had come (its version and the hash of its last event), or a published file by its
/// SHA-256 (lower-case hex).
/// </summary>
public sealed record LedgerLeaf
{
    public Reference? Case { get; init; }

    public string? Head { get; init; }

    public int? Version { get; init; }

    /// <summary>Its path in the public container.</summary>
    public string? File { get; init; }

    public string? Sha256 { get; init; }

    public static LedgerLeaf Of(Reference reference, int version, string head) => new() { Case = reference, Version = version, Head = head };

    public static LedgerLeaf Of(string file, string sha256) => new() { File = file, Sha256 = sha256 };

    /// <summary>The bytes that are hashed.</summary>
    public byte[] Hash() => MerkleTree.LeafHash(Encoding.UTF8.GetBytes(Line()));

    public string Line() => CanonicalJson.Of(this);
}
