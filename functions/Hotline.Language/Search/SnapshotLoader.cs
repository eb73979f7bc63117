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

        if (stored.Manifest.Format != SnapshotWriter.Format)
        {
            // What was indexed another way is as good as not indexed; its files go when the manifest is next replaced.
            return new(stored.Tag, stored.Manifest.Retired, new Dictionary<string, IndexShard>(), null);
        }

        var shards = await ShardsAsync(current.Shards, stored.Manifest.Shards, cancellation);
        var rebuild = stored.Manifest.Rebuild is { } begun
            ? new RebuiltShards(
                begun.Since, await ShardsAsync(current.Rebuild?.Shards ?? new Dictionary<string, IndexShard>(), begun.Shards, cancellation))
            : null;
        return new(stored.Tag, stored.Manifest.Retired, shards, rebuild);
    }

    private async Task<IReadOnlyDictionary<string, IndexShard>> ShardsAsync(
        IReadOnlyDictionary<string, IndexShard> current,
        IReadOnlyDictionary<string, IReadOnlyList<IndexFile>> wanted,
        CancellationToken cancellation)
    {
        var shards = new Dictionary<string, IndexShard>();
        foreach (var (name, shardFiles) in wanted)
        {
            shards[name] = await ShardAsync(current.GetValueOrDefault(name), shardFiles, cancellation);
        }

        return shards;
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
