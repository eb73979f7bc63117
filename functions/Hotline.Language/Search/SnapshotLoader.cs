using Hotline.Core.Search;

namespace Hotline.Language.Search;

/// <summary>Fetches the committed state of the index; what is in memory already is not fetched again.</summary>
internal sealed class SnapshotLoader(IIndexFiles files)
{
    public async Task<IndexSnapshot> LoadAsync(IndexSnapshot current, CancellationToken cancellation)
    {
        var stored = await files.ReadManifestAsync(current.Tag, cancellation);
        if (stored is null)
        {
            return current;
        }

        // What was indexed another way is as good as not indexed; its files go when the manifest is next replaced.
        var isOurs = stored.Manifest.Format == SnapshotWriter.Format;
        var shards = new Dictionary<string, IndexShard>();
        foreach (var (name, shardFiles) in isOurs ? stored.Manifest.Shards : new Dictionary<string, IReadOnlyList<IndexFile>>())
        {
            shards[name] = await ShardAsync(current.Shards.GetValueOrDefault(name), shardFiles, cancellation);
        }

        return new(stored.Tag, stored.Manifest.Retired, shards);
    }

    private async Task<IndexShard> ShardAsync(IndexShard? current, IReadOnlyList<IndexFile> wanted, CancellationToken cancellation)
    {
        var known = (current?.Files ?? []).ToDictionary(file => file.File);
        if (current is not null && wanted.Count == known.Count && wanted.All(known.ContainsKey))
        {
            return current;
        }

        return IndexShard.Open(await Task.WhenAll(wanted.Select(
            async file => known.GetValueOrDefault(file) ?? new StoredContent(file, await files.ReadAsync(file.Stored, cancellation)))));
    }
}
