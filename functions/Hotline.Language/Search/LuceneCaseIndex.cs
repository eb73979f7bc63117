using Hotline.Core.Cases;
using Hotline.Core.Policy;
using Hotline.Core.Search;
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

    internal IndexSnapshot Current => _snapshot ?? IndexSnapshot.Empty;

    public int? VersionOf(Reference reference) => Current.Shards.GetValueOrDefault(IndexShard.NameFor(reference))?.VersionOf(reference);

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

    public Task<bool> ClearAsync(CancellationToken cancellation) => ReplaceAsync(_ => _writer.ClearAsync(cancellation), cancellation);

    public async Task<SearchPage> SearchAsync(SearchQuery query, CancellationToken cancellation)
    {
        var searcher = (await LoadedAsync(cancellation)).Searcher;
        var words = SearchWords.Of(query.Text);
        var latestFirst = new SortField(CaseFields.Received, SortFieldType.INT64, reverse: true);
        var order = words.Count > 0 ? new Sort(SortField.FIELD_SCORE, latestFirst) : new Sort(latestFirst);
        var found = searcher.Search(CaseQueries.Of(query, words), null, query.Skip + query.Take, order);
        return new(found.TotalHits, [.. found.ScoreDocs.Skip(query.Skip).Select(hit => HitOf(CaseFields.ToCase(searcher.Doc(hit.Doc)), words))]);
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

    private static SearchHit HitOf(CaseDocument found, IReadOnlyList<IReadOnlyList<TextUnit>> words) =>
        new(found, Snippets.Of(CaseFields.TextOf(found), words));

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
