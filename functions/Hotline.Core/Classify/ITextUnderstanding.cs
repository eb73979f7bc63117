using Hotline.Core.Cases;

namespace Hotline.Core.Classify;

/// <summary>Understands what a citizen wrote. Embedded or in the cloud; the case journey does not know which.</summary>
public interface ITextUnderstanding
{
    /// <summary>Throws only when it is out of order; a text it cannot make sense of gets a low confidence.</summary>
    Task<Understanding> UnderstandAsync(string text, CancellationToken cancellation);
}

/// <summary>What a text was understood as.</summary>
/// <param name="Candidates">Categories by falling probability, the chosen one first; probabilities are calibrated, 0 to 1.</param>
/// <param name="Model">Name and version of what judged, kept with the case.</param>
public sealed record Understanding(IReadOnlyList<CategoryCandidate> Candidates, CaseKind Kind, Urgency Urgency, string Model)
{
    /// <summary>How many of the likeliest categories people are shown to choose from.</summary>
    public const int Offered = 3;

    /// <summary>What the text says besides, and what spoke for the judgement; null where the service that judged does not tell.</summary>
    public TextFindings? Findings { get; init; }
}

/// <summary>A category's id with its probability.</summary>
public sealed record CategoryCandidate(string Category, double Probability);
