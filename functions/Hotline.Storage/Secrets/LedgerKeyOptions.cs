using System.ComponentModel.DataAnnotations;

namespace Hotline.Storage.Secrets;

/// <summary>
/// Where the keys are that the ledger's roots are signed with: a folder of PEM files (<c>Hotline__LedgerKeyFolder</c>), or a key in a vault
/// (<c>Hotline__LedgerKey</c>, its address without a version). Without either no roots are published.
/// </summary>
public sealed class LedgerKeyOptions : IValidatableObject
{
    public string? LedgerKeyFolder { get; set; }

    public Uri? LedgerKey { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!string.IsNullOrEmpty(LedgerKeyFolder) && LedgerKey is not null)
        {
            yield return new("At most one of Hotline__LedgerKeyFolder and Hotline__LedgerKey may be set.");
        }
    }
}
