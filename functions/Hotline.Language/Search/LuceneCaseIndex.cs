using Hotline.Core.Cases;
using Hotline.Core.Policy;
using Hotline.Core.Search;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Hotline.Language.Search;

/// <summary>
/// The embedded index: Lucene, with its files in shared storage and a copy in the memory of every process. One process at a time
/// writes; the others take over what it committed when they refresh.
/// </summary>
public sealed class LuceneCaseIndex(IIndexFiles files, CityPolicy policy, TimeProvider time) : ICaseIndex, IDisposable
{
    private readonly SnapshotLoader _loader = new(files);
    private readonly SnapshotWriter _writer = new(files, new ShardWriter(new CaseFields(policy)), time);
    private readonly SemaphoreSlim _oneAtATime = new(1, 1);
    private volatile IndexSnapshot? _snapshot;

    public int Count => Current.Count;

    public DateTimeOffset? RebuildingSince => Current.Rebuild?.Since;

    internal IndexSnapshot Current => _snapshot ?? IndexSnapshot.Empty;

    public int? VersionOf(Reference reference)
    {
        var current = Current;
        return (current.Rebuild?.Shards ?? current.Shards).GetValueOrDefault(IndexShard.NameFor(reference))?.VersionOf(reference);
    }

    public async Task RefreshAsync(CancellationToken cancellation)
    {
        await _oneAtATime.WaitAsync(cancellation);
        try
        {
            _snapshot = await _loader.LoadAsync(Current, cancellation);
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    public Task<bool> WriteAsync(IReadOnlyCollection<CaseDocument> documents, CancellationToken cancellation) =>
        ReplaceAsync(current => _writer.WriteAsync(current, documents, cancellation), cancellation);

    public Task<bool> BeginRebuildAsync(CancellationToken cancellation) =>
        ReplaceAsync(async _ => await _writer.BeginRebuildAsync(await ReadableAsync(cancellation), cancellation), cancellation);

    public Task<bool> EndRebuildAsync(CancellationToken cancellation) =>
        ReplaceAsync(current => _writer.EndRebuildAsync(current, cancellation), cancellation);

    public async Task<SearchPage> SearchAsync(SearchQuery query, CancellationToken cancellation)
    {
        var words = SearchWords.Of(query.Text);
        var (searcher, found) = await FindAsync(CaseQueries.Of(query, words), words.Count > 0, query, cancellation);
        return new(found.TotalHits, [.. DocumentsOf(searcher, found, query).Select(CaseFields.ToCase).Select(hit =>
            new SearchHit(hit, Snippets.Of(CaseFields.TextOf(hit), words)))]);
    }

    public async Task<PublicPage> SearchPublicAsync(SearchConditions conditions, CancellationToken cancellation)
    {
        var words = SearchWords.Of(conditions.Text);
        var (searcher, found) = await FindAsync(CaseQueries.OfPublic(conditions, words), words.Count > 0, conditions, cancellation);
        return new(found.TotalHits, [.. DocumentsOf(searcher, found, conditions).Select(CaseFields.ToPublicCase).Select(hit =>
            new PublicHit(hit, Snippets.Of(CaseFields.TextOf(hit), words)))]);
    }

    public async Task<PublicCase?> FindPublicAsync(string number, CancellationToken cancellation)
    {
        var searcher = (await LoadedAsync(cancellation)).Searcher;
        var found = searcher.Search(new TermQuery(new Term(CaseFields.PublicNumber, number)), 1).ScoreDocs;
        return found is [var only] ? CaseFields.ToPublicCase(searcher.Doc(only.Doc)) : null;
    }

    public void Dispose() => _oneAtATime.Dispose();

    /// <summary>The first to ask waits for the index; nobody is told that there is nothing only because it has not come yet.</summary>
    internal async Task<IndexSnapshot> LoadedAsync(CancellationToken cancellation)
    {
        if (_snapshot is null)
        {
            await RefreshAsync(cancellation);
        }

        return Current;
    }

    private async Task<(IndexSearcher Searcher, TopDocs Found)> FindAsync(
        Query query, bool byRank, SearchConditions page, CancellationToken cancellation)
    {
        var searcher = (await LoadedAsync(cancellation)).Searcher;
        var latestFirst = new SortField(CaseFields.Received, SortFieldType.INT64, reverse: true);
        var order = byRank ? new Sort(SortField.FIELD_SCORE, latestFirst) : new Sort(latestFirst);
        return (searcher, searcher.Search(query, null, page.Skip + page.Take, order));
    }

    private static IEnumerable<Lucene.Net.Documents.Document> DocumentsOf(IndexSearcher searcher, TopDocs found, SearchConditions page) =>
        found.ScoreDocs.Skip(page.Skip).Select(hit => searcher.Doc(hit.Doc));

    /// <summary>The committed state as it is stored, whatever of it is in memory; null when its files are damaged or gone.</summary>
    private async Task<IndexSnapshot?> ReadableAsync(CancellationToken cancellation)
    {
        try
        {
            return await _loader.LoadAsync(IndexSnapshot.Empty, cancellation);
        }
        catch (Exception damage) when (damage is not OperationCanceledException)
        {
            return null;
        }
    }

    private async Task<bool> ReplaceAsync(Func<IndexSnapshot, Task<IndexSnapshot?>> replace, CancellationToken cancellation)
    {
        await _oneAtATime.WaitAsync(cancellation);
        try
        {
            var written = await replace(Current);
            _snapshot = written ?? _snapshot;
            return written is not null;
        }
        finally
        {
            _oneAtATime.Release();
        }
    }
}
