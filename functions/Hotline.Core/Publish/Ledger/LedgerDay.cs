using System.Security.Cryptography;
using System.Text;
using Hotline.Core.Cases;

namespace Hotline.Core.Publish.Ledger;

/// <summary>
/// A published day of the ledger: the root of its tree, hung on the day before and signed. Hashes, keys and signatures are lower-case
/// hex; the first day hangs on zeros.
/// </summary>
public sealed record LedgerDay
{
    public required DateOnly Day { get; init; }

    public required int Leaves { get; init; }

    public required string Root { get; init; }

    /// <summary>The digest of the day before.</summary>
    public required string Previous { get; init; }

    /// <summary>Id of the key it is signed with.</summary>
    public required string Key { get; init; }

    /// <summary>ECDSA P-256 with SHA-256 over the payload, r and s in 32 bytes each.</summary>
    public string Signature { get; init; } = "";

    public static string BeforeTheFirst => CaseEvent.NoPrevious;

    /// <summary>Everything but the signature, in canonical JSON.</summary>
    public byte[] Payload() => Encoding.UTF8.GetBytes(CanonicalJson.Of(new { Day, Key, Leaves, Previous, Root }));

    public string Digest() => Convert.ToHexStringLower(SHA256.HashData(Payload()));
}
