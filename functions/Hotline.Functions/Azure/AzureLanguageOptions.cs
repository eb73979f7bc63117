using System.ComponentModel.DataAnnotations;
using Hotline.Functions.Classify;

namespace Hotline.Functions;

/// <summary>A custom single-label classification project of Azure AI Language whose classes are the policy's category ids.</summary>
public sealed class AzureLanguageOptions : IValidatableObject
{
    /// <summary>Setting <c>Hotline__Language__Endpoint</c>; without one the embedded understanding works alone.</summary>
    public Uri? Endpoint { get; set; }

    public string? Project { get; set; }

    public string? Deployment { get; set; }

    /// <summary>How long a case may wait for the cloud before the embedded understanding answers instead, in seconds.</summary>
    [Range(1, 300)]
    public int TimeoutSeconds { get; set; } = 20;

    /// <summary>How long the cloud is left alone after it refused, throttled or failed, in seconds.</summary>
    [Range(0, 3600)]
    public int RestSeconds { get; set; } = 60;

    internal CloudPatience Patience => new(TimeSpan.FromSeconds(TimeoutSeconds), TimeSpan.FromSeconds(RestSeconds));

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Endpoint is not null && (string.IsNullOrEmpty(Project) || string.IsNullOrEmpty(Deployment)))
        {
            yield return new("Hotline__Language__Project and Hotline__Language__Deployment must be set with the endpoint.");
        }
    }
}
