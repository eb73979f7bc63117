using System.ComponentModel.DataAnnotations;

namespace Hotline.Functions.Classify;

/// <summary>A custom single-label classification project of Azure AI Language whose classes are the policy's category ids.</summary>
public sealed class CloudLanguageOptions : IValidatableObject
{
    /// <summary>Azure AI Language to ask before the embedded understanding; without one the embedded understanding works alone.</summary>
    [Setting("Hotline__Language__Endpoint")]
    public Uri? Endpoint { get; set; }

    /// <summary>The custom classification project; needed with an endpoint.</summary>
    [Setting("Hotline__Language__Project")]
    public string? Project { get; set; }

    /// <summary>The project's deployment; needed with an endpoint.</summary>
    [Setting("Hotline__Language__Deployment")]
    public string? Deployment { get; set; }

    /// <summary>How long a case may wait for the cloud before the embedded understanding answers instead, in seconds (1 to 300).</summary>
    [Setting("Hotline__Language__TimeoutSeconds")]
    [Range(1, 300)]
    public int TimeoutSeconds { get; set; } = 20;

    /// <summary>How long the cloud is left alone after it refused, throttled or failed, in seconds (0 to 3600).</summary>
    [Setting("Hotline__Language__RestSeconds")]
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
