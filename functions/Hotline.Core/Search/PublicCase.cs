using Hotline.Core.Cases;
using Hotline.Core.Cases.Casework;

namespace Hotline.Core.Search;

/// <summary>
/// A case as everyone may read it: its published words, redacted before they came into the index, and nothing from which its citizen
/// could be told. A search of the public knows nothing else.
/// </summary>
public sealed record PublicCase(
    string Number,
    DateTimeOffset PublishedAt,
    CaseStatus Status,
    DateTimeOffset ReceivedAt,
    string? District,
    string? Category,
    string? Department,
    string Complaint,
    string? Answer)
{
    /// <summary>Null for a case that is not public, or whose published words were erased.</summary>
    public static PublicCase? Of(Case found)
    {
        var state = found.State;
        return state.Publication is { } publication && found.WordsAs<PublicText>(publication.PublishedIn) is { } text
            ? new(
                publication.Number,
                publication.At,
                state.Status,
                state.ReceivedAt,
                state.District,
                state.Classification?.Category,
                state.Department,
                text.Complaint,
                text.Answer)
            : null;
    }
}

/// <summary>A page of what was found; <paramref name="Total"/> counts all public cases that match.</summary>
public sealed record PublicPage(long Total, IReadOnlyList<PublicHit> Hits);

/// <summary>A public case that was found, with the place in its published words that was looked for.</summary>
public sealed record PublicHit(PublicCase Case, IReadOnlyList<SnippetPart> Snippet);
