using Hotline.Core.Search;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;

namespace Hotline.Language.Search;

/// <summary>
/// A committed state of the whole index. Never changed, only replaced: whoever searches goes on with the one they have, and nothing
/// needs to be given back, since all of it is memory.
/// </summary>
internal sealed class IndexSnapshot
{
    public static readonly IndexSnapshot Empty = new(null, [], new Dictionary<string, IndexShard>(), null);

    public IndexSnapshot(
        string? tag, IReadOnlyList<RetiredFile> retired, IReadOnlyDictionary<string, IndexShard> shards, RebuiltShards? rebuild)
    {
        Tag = tag;
        Retired = retired;
        Shards = shards;
        Rebuild = rebuild;
        Searcher = SearcherOver(shards.Values);
    }

    /// <summary>Of the manifest; null when there is none.</summary>
    public string? Tag { get; }

    public IReadOnlyList<RetiredFile> Retired { get; }

    public IReadOnlyDictionary<string, IndexShard> Shards { get; }

    /// <summary>What is being filled beside; nobody searches it yet. Null while nothing is.</summary>
    public RebuiltShards? Rebuild { get; }

    public IndexSearcher Searcher { get; }

    public int Count => Searcher.IndexReader.NumDocs;

    /// <summary>A searcher over the months from the one given on; the rest of the archive is not looked at.</summary>
    public IndexSearcher Since(string firstShard) =>
        SearcherOver(Shards.Where(shard => string.CompareOrdinal(shard.Key, firstShard) >= 0).Select(shard => shard.Value));

    /// <summary>Names of the stored files of both.</summary>
    public IEnumerable<string> StoredNames() => Shards.Values.Concat(Rebuild?.Shards.Values ?? [])
        .SelectMany(shard => shard.Files).Select(file => file.File.Stored);

    private static IndexSearcher SearcherOver(IEnumerable<IndexShard> shards)
    {
        IndexReader[] readers = [.. shards.Select(shard => shard.Reader)];
        return new(new MultiReader(readers, closeSubReaders: false)) { Similarity = new BM25Similarity() };
    }
}

/// <summary>The shards of an index on its way, begun at that instant (UTC).</summary>
internal sealed record RebuiltShards(DateTimeOffset Since, IReadOnlyDictionary<string, IndexShard> Shards);
