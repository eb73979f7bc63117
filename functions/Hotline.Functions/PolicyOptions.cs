using System.ComponentModel.DataAnnotations;

namespace Hotline.Functions;

/// <summary>Which city this is.</summary>
public sealed class PolicyOptions : IValidatableObject
{
    /// <summary>Folder with the city's policy files; without one the embedded demonstration city runs.</summary>
    [Setting("Hotline__PolicyFolder")]
    public string? PolicyFolder { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (PolicyFolder is { Length: > 0 } folder && !Directory.Exists(folder))
        {
            yield return new($"Hotline__PolicyFolder names no folder: {folder}.");
        }
    }
}
