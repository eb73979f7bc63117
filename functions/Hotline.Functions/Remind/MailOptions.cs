using System.ComponentModel.DataAnnotations;

namespace Hotline.Functions.Remind;

/// <summary>The city's mail server for notices to citizens; without one they read their notices with the query code.</summary>
public sealed class MailOptions : IValidatableObject
{
    /// <summary>Setting <c>Hotline__Mail__Host</c>.</summary>
    public string? Host { get; set; }

    [Range(1, 65535)]
    public int Port { get; set; } = 25;

    /// <summary>The address that citizens see and can write back to.</summary>
    [EmailAddress]
    public string? From { get; set; }

    public bool UseTls { get; set; } = true;

    public string? User { get; set; }

    public string? Password { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Host is not null && From is null)
        {
            yield return new("Hotline__Mail__From must be set with Hotline__Mail__Host.");
        }
    }
}
