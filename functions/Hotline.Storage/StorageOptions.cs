using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Configuration;

namespace Hotline.Storage;

/// <summary>
/// Where the service keeps everything: setting <c>HotlineStorage</c> (a connection string), or <c>HotlineStorage__accountName</c> (an
/// account reached with the managed identity).
/// </summary>
public sealed class StorageOptions : IValidatableObject
{
    public string? ConnectionString { get; set; }

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
