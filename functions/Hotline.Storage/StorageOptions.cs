using System.ComponentModel.DataAnnotations;
using Hotline.Core;
using Microsoft.Extensions.Configuration;

namespace Hotline.Storage;

/// <summary>Where the service keeps everything: exactly one of the two is set.</summary>
public sealed class StorageOptions : IValidatableObject
{
    /// <summary>Connection string of the storage account or the emulator.</summary>
    [Setting(StorageNames.Connection)]
    public string? ConnectionString { get; set; }

    /// <summary>The storage account, reached with the app's own identity.</summary>
    [Setting($"{StorageNames.Connection}__accountName")]
    public string? AccountName { get; set; }

    public static void Read(StorageOptions options, IConfiguration configuration)
    {
        options.ConnectionString = configuration[StorageNames.Connection];
        options.AccountName = configuration[$"{StorageNames.Connection}:accountName"];
    }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (string.IsNullOrEmpty(ConnectionString) == string.IsNullOrEmpty(AccountName))
        {
            yield return new($"Exactly one of {StorageNames.Connection} and {StorageNames.Connection}__accountName must be set.");
        }
    }
}
