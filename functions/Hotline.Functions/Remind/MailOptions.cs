using System.ComponentModel.DataAnnotations;

namespace Hotline.Functions.Remind;

/// <summary>The city's mail server for notices to citizens; without one they read their notices with the query code.</summary>
public sealed class MailOptions : IValidatableObject
{
    /// <summary>The city's mail server, for notices to citizens; without one nothing is mailed.</summary>
    [Setting("Hotline__Mail__Host")]
    public string? Host { get; set => field = OrNone(value); }

    /// <summary>Its port (1 to 65535).</summary>
    [Setting("Hotline__Mail__Port")]
    [Range(1, 65535)]
    public int Port { get; set; } = 25;

    /// <summary>The address that citizens see and can write back to; needed with a server.</summary>
    [Setting("Hotline__Mail__From")]
    [EmailAddress]
    public string? From { get; set => field = OrNone(value); }

    /// <summary>Whether the connection is encrypted before anything is said.</summary>
    [Setting("Hotline__Mail__UseTls")]
    public bool UseTls { get; set; } = true;

    /// <summary>Who the service is to the mail server, if it asks.</summary>
    [Setting("Hotline__Mail__User")]
    public string? User { get; set => field = OrNone(value); }

    /// <summary>The password for that; on Azure a Key Vault reference.</summary>
    [Setting("Hotline__Mail__Password")]
    public string? Password { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Host is not null && From is null)
        {
            yield return new("Hotline__Mail__From must be set with Hotline__Mail__Host.");
        }
    }

    /// <summary>On Azure a setting of no use is left empty.</summary>
    private static string? OrNone(string? setting) => string.IsNullOrEmpty(setting) ? null : setting;
}
