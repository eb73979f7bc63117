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

    /// <summary>Begins an index beside the one in use, to be filled anew; every later write goes into both.</summary>
    Task<bool> BeginRebuildAsync(CancellationToken cancellation);

    /// <summary>Since when an index is filled beside the one in use (UTC); null while none is.</summary>
    DateTimeOffset? RebuildingSince { get; }

    /// <summary>Puts the new index in the place of the one in use.</summary>
    Task<bool> EndRebuildAsync(CancellationToken cancellation);

    /// <summary>How many cases are indexed.</summary>
    int Count { get; }

    /// <summary>The version that is indexed, while one is filled in the new index; null when the case is not.</summary>
    int? VersionOf(Reference reference);

    /// <summary>Cases that hold every word, best first.</summary>
    Task<SearchPage> SearchAsync(SearchQuery query, CancellationToken cancellation);

    /// <summary>Public cases whose published words hold every word, best first.</summary>
    Task<PublicPage> SearchPublicAsync(SearchConditions conditions, CancellationToken cancellation);

    /// <summary>Null where no public case has that number.</summary>
    Task<PublicCase?> FindPublicAsync(string number, CancellationToken cancellation);
}

/// <summary>A page of what was found; <paramref name="Total"/> counts all that matches within the asker's rights.</summary>
public sealed record SearchPage(long Total, IReadOnlyList<SearchHit> Hits);

/// <summary>A case that was found, as it is indexed, with the place in its text that was looked for.</summary>
public sealed record SearchHit(CaseDocument Case, IReadOnlyList<SnippetPart> Snippet);

/// <summary>A piece of an extract; <paramref name="Hit"/> marks what was looked for.</summary>
public sealed record SnippetPart(string Text, bool Hit);
