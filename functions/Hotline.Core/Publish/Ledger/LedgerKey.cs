using System.Security.Cryptography;
using System.Text;

namespace Hotline.Core.Publish.Ledger;

/// <summary>
/// A key that roots are signed with: from that day until the next key's. <paramref name="PublicKey"/> is a SubjectPublicKeyInfo, and
/// <paramref name="Endorsement"/> the signature of the key before, null for the first, on which everything rests; all lower-case hex.
/// </summary>
public sealed record LedgerKey(string Id, string PublicKey, DateOnly From, string? Endorsement = null)
{
    private const int IdLength = 16;

    public static LedgerKey Of(byte[] publicKey, DateOnly from) =>
        new(IdOf(publicKey), Convert.ToHexStringLower(publicKey), from);

    /// <summary>The beginning of the public key's SHA-256.</summary>
    public static string IdOf(byte[] publicKey) => Convert.ToHexStringLower(SHA256.HashData(publicKey))[..IdLength];

    /// <summary>What the key before signs.</summary>
    public byte[] Payload() => Encoding.UTF8.GetBytes(CanonicalJson.Of(new { From, Id, PublicKey }));

    /// <summary>False also for what is no signature or no key at all.</summary>
    public bool Signed(byte[] payload, string? signature)
    {
        if (signature is null || !Hex.IsLower(signature) || !Hex.IsLower(PublicKey) || IdOf(Convert.FromHexString(PublicKey)) != Id)
        {
            return false;
        }

        try
        {
            using var key = ECDsa.Create();
            key.ImportSubjectPublicKeyInfo(Convert.FromHexString(PublicKey), out _);
            return key.VerifyData(payload, Convert.FromHexString(signature), HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation);
        }
        catch (CryptographicException)
        {
            return false;
        }
    }
}
