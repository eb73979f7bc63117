using Hotline.Core.Classify;

namespace Hotline.Functions.Classify;

/// <summary>A language service in the cloud, which may be slow, refuse, or be away; then it throws.</summary>
public interface ICloudLanguage
{
    /// <param name="writing">As the embedded understanding sees it, for what the service does not detect itself.</param>
    Task<CloudReading> ReadAsync(string text, Writing writing, CancellationToken cancellation);
}

/// <summary>What the service made of a text; what it did not say is null or empty, and the embedded understanding's answer stands.</summary>
/// <param name="Candidates">Categories with their confidence, in any order.</param>
/// <param name="Model">Name and version of what judged.</param>
public sealed record CloudReading(
    string Model,
    IReadOnlyList<CategoryCandidate> Candidates,
    Sentiment? Sentiment,
    IReadOnlyList<string> KeyPhrases,
    IReadOnlyList<PersonalMention> Mentions,
    Writing? Writing);
