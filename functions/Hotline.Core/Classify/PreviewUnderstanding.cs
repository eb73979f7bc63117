using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Classify;

/// <summary>What a text would be understood as, for an operator who is still typing it; nothing is kept.</summary>
public sealed record PreviewUnderstanding(string? Text);

/// <param name="Sure">Whether the best category is likely enough to be routed without the dispatch desk.</param>
public sealed record UnderstandingPreview(CaseKind Kind, Urgency Urgency, bool Sure, string Model, TextFindings Findings);

public sealed class PreviewUnderstandingHandler(ITextUnderstanding understanding, CityPolicy policy)
{
    public async Task<Result<UnderstandingPreview>> HandleAsync(PreviewUnderstanding query, IReadOnlyList<Error> faults, CancellationToken cancellation)
    {
        var errors = new ErrorList();
        FieldChecks.Text(errors, "text", query.Text, policy.Deadlines.Limits.TranscriptCharacters);
        if (errors.JoinedTo(faults) is { Count: > 0 } all)
        {
            return all;
        }

        var understood = await understanding.UnderstandAsync(query.Text!, cancellation);
        return new UnderstandingPreview(
            understood.Kind,
            understood.Urgency,
            understood.Candidates[0].Probability >= policy.Deadlines.Classification.DeskBelow,
            understood.Model,
            understood.Findings ?? TextFindings.None);
    }
}
