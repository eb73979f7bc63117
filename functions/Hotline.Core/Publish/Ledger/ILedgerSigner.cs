namespace Hotline.Core.Publish.Ledger;

/// <summary>Signs roots (ECDSA P-256). The private keys stay where they are kept: in a folder, or in a vault.</summary>
public interface ILedgerSigner
{
    /// <summary>The newest public key (SubjectPublicKeyInfo); null where the city has set up no keys, and then nothing is published.</summary>
    Task<byte[]?> CurrentAsync(CancellationToken cancellation);

    /// <summary>With the key of that id, which may be an earlier one: it endorses its successor. 64 bytes, r and s.</summary>
    Task<byte[]> SignAsync(string key, byte[] payload, CancellationToken cancellation);
}
