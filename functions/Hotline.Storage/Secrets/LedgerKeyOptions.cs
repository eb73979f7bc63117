using Hotline.Core;

namespace Hotline.Storage.Secrets;

/// <summary>Where the keys are that the ledger's roots are signed with.</summary>
public sealed class LedgerKeyOptions
{
    /// <summary>
    /// What the public ledger is signed with: a folder of PEM files on this machine, or (https) the address of a key in a Key Vault,
    /// without its version. Without one no days of the ledger are published.
    /// </summary>
    [Setting("Hotline__LedgerKey")]
    public string? LedgerKey { get; set; }

    internal Uri? Vault => LedgerKey?.StartsWith("https://", StringComparison.Ordinal) == true ? new(LedgerKey) : null;

    internal string? Folder => string.IsNullOrEmpty(LedgerKey) || Vault is not null ? null : LedgerKey;
}
