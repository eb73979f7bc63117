using System.ComponentModel.DataAnnotations;

namespace Hotline.Functions;

/// <summary>Which city this is.</summary>
public sealed class PolicyOptions : IValidatableObject
{
    /// <summary>Folder with the city's policy files as delivered, in force until a version is approved; without one the embedded demonstration city's.</summary>
    [Setting("Hotline__PolicyFolder")]
    public string? PolicyFolder { get; set; }

    /// <summary>How often each instance looks whether another version of the policy came into force, in seconds (1 to 3600).</summary>
    [Setting("Hotline__PolicyLookSeconds")]
    [Range(1, 3600)]
    public int PolicyLookSeconds { get; set; } = 15;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (PolicyFolder is { Length: > 0 } folder && !Directory.Exists(folder))
        {
            yield return new($"Hotline__PolicyFolder names no folder: {folder}.");
        }
    }
}
