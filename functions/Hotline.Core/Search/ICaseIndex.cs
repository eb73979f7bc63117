using Hotline.Core.Cases;

namespace Hotline.Core.Search;

/// <summary>Finds cases. Embedded (one index file set, read into every process) or a search service: the operations do not know which.</summary>
public interface ICaseIndex
{
    /// <summary>Takes over what the writer, wherever it runs, has committed; cheap when nothing has changed.</summary>
    Task RefreshAsync(CancellationToken cancellation);

    /// <summary>
    /// Commits the documents, each in its newest version; an older one than is there already is passed over. False when somebody else
    /// wrote at the same time: nothing was changed then.
    /// </summary>
    Task<bool> WriteAsync(IReadOnlyCollection<CaseDocument> documents, CancellationToken cancellation);

    /// <summary>Empties the index, to be filled anew.</summary>
    Task<bool> ClearAsync(CancellationToken cancellation);

    /// <summary>How many cases are indexed.</summary>
    int Count { get; }

    /// <summary>The version that is indexed; null when the case is not.</summary>
    int? VersionOf(Reference reference);

    /// <summary>Cases that hold every word, best first.</summary>
    Task<SearchPage> SearchAsync(SearchQuery query, CancellationToken cancellation);
}

/// <summary>What to look for; everything that is given must hold, what is null is not asked for.</summary>
public sealed record SearchQuery
{
    /// <summary>Words separated by spaces; each must occur as it stands, in either script and any width or case.</summary>
    public string? Text { get; init; }

    /// <summary>Digits that the reference begins with.</summary>
    public string? Reference { get; init; }

    /// <summary>As <see cref="CallerHash"/> makes it.</summary>
    public string? Caller { get; init; }

    /// <summary>Words of the address or the district's name.</summary>
    public string? Place { get; init; }

    public string? District { get; init; }

    public string? Department { get; init; }

    /// <summary>A category's id, with everything below it.</summary>
    public string? Category { get; init; }

    /// <summary>Any of these; none asks for no status.</summary>
    public IReadOnlyList<CaseStatus> Statuses { get; init; } = [];

    /// <summary>Received at or after; UTC.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>Received before; UTC.</summary>
    public DateTimeOffset? Until { get; init; }

    public required SearchScope Scope { get; init; }

    /// <summary>How many of the best to leave out.</summary>
    public int Skip { get; init; }

    public required int Take { get; init; }
}

/// <summary>A page of what was found; <paramref name="Total"/> counts all that matches within the asker's rights.</summary>
public sealed record SearchPage(long Total, IReadOnlyList<SearchHit> Hits);

/// <summary>A case that was found, as it is indexed, with the place in its text that was looked for.</summary>
public sealed record SearchHit(CaseDocument Case, IReadOnlyList<SnippetPart> Snippet);

/// <summary>A piece of an extract; <paramref name="Hit"/> marks what was looked for.</summary>
public sealed record SnippetPart(string Text, bool Hit);
