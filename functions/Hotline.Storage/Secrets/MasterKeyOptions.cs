using System.ComponentModel.DataAnnotations;
using Hotline.Core;

namespace Hotline.Storage.Secrets;

/// <summary>Kept outside the storage account, so that a copy of the account alone reveals nothing that people wrote.</summary>
public sealed class MasterKeyOptions : IValidatableObject
{
    private const int KeyBytes = 32;

    /// <summary>
    /// The key that the key ring is encrypted with, 32 bytes in base64; on Azure a Key Vault reference. Without one the ring lies
    /// unencrypted beside the data, and the framework warns at start.
    /// </summary>
    [Setting("Hotline__MasterKey")]
    public string? MasterKey { get; set; }

    internal byte[]? Bytes => MasterKey is { Length: > 0 } key ? Convert.FromBase64String(key) : null;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (MasterKey is { Length: > 0 } key && (!Convert.TryFromBase64String(key, new byte[KeyBytes + 2], out var length) || length != KeyBytes))
        {
            yield return new($"Hotline__MasterKey must be {KeyBytes} bytes in base64.");
        }
    }
}
